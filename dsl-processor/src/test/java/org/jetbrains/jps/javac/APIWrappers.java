package org.jetbrains.jps.javac;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Stands in for the class of IntelliJ's build process by which its proxies are opened. */
public final class APIWrappers {

    private APIWrappers() {}

    /** Wraps as IntelliJ does: the proxy itself tells nobody what is inside. */
    public static <T> T wrap(Class<T> type, T inner) {
        return type.cast(
                Proxy.newProxyInstance(APIWrappers.class.getClassLoader(), new Class<?>[] {type}, new Handler(inner)));
    }

    /** What IntelliJ offers to processors. */
    public static <T> @Nullable T unwrap(Class<? extends T> type, T wrapper) {
        return Proxy.isProxyClass(wrapper.getClass()) && Proxy.getInvocationHandler(wrapper) instanceof Handler handler
                ? type.cast(handler.inner)
                : null;
    }

    private static final class Handler implements InvocationHandler {

        private final Object inner;

        Handler(Object inner) {
            this.inner = inner;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(inner, arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }
    }
}
