// SPDX-License-Identifier: GPL-3.0-or-later
// Only in builds with the thread sanitizer. It cannot see that Qt's event queue orders two threads, because the
// system's Qt is not instrumented, and took every call handed to another thread for a race. This stands before
// QMetaObject::invokeMethod and says what the queue guarantees: who runs a call sees what its sender wrote before it.
// Likewise who has waited for a thread sees what was written there before it was told to quit.
#include <QDeadlineTimer>
#include <QThread>
#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

#define MADO_INVOKE "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv"
#define MADO_QUIT "_ZN7QThread4quitEv"
#define MADO_WAIT "_ZN7QThread4waitE14QDeadlineTimer"

template <typename Function> Function qts(const char *symbol)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, symbol));
}

class HandedOver final : public QtPrivate::QSlotObjectBase
{
public:
    explicit HandedOver(QtPrivate::QSlotObjectBase *call) : QSlotObjectBase(&act), m_call(call) {}

private:
    static void act(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *)
    {
        __tsan_acquire(self);
        auto *mine = static_cast<HandedOver *>(self);
        if (which == Call) {
            mine->m_call->call(receiver, arguments);
        } else if (which == Destroy) {
            mine->m_call->destroyIfLastRef();
            delete mine;
        }
    }

    QtPrivate::QSlotObjectBase *m_call;
};

} // namespace

bool invoke(QObject *object, QtPrivate::QSlotObjectBase *call, Qt::ConnectionType type, void *result) asm(MADO_INVOKE);
void quit(QThread *thread) asm(MADO_QUIT);
bool wait(QThread *thread, QDeadlineTimer deadline) asm(MADO_WAIT);

bool invoke(QObject *object, QtPrivate::QSlotObjectBase *call, Qt::ConnectionType type, void *result)
{
    static const auto real = qts<decltype(&invoke)>(MADO_INVOKE);
    auto *handedOver = new HandedOver(call);
    __tsan_release(handedOver);
    return real(object, handedOver, type, result);
}

void quit(QThread *thread)
{
    static const auto real = qts<decltype(&quit)>(MADO_QUIT);
    __tsan_release(thread);
    real(thread);
}

bool wait(QThread *thread, QDeadlineTimer deadline)
{
    static const auto real = qts<decltype(&wait)>(MADO_WAIT);
    const bool ended = real(thread, deadline);
    __tsan_acquire(thread);
    return ended;
}
