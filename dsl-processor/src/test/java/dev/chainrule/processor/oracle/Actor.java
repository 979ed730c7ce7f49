package dev.chainrule.processor.oracle;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;

/** Who takes part in a request? An object of any interfaces whose accessors answer from a map, or throw what they find there. */
final class Actor implements InvocationHandler {

    /** What an accessor throws in place of an answer. */
    record Thrown(Throwable what) {}

    private final Map<String, Object> facts;

    Actor(Map<String, Object> facts) {
        this.facts = facts;
    }

    static Object of(List<Class<?>> types, Map<String, Object> facts) {
        return Proxy.newProxyInstance(Actor.class.getClassLoader(), types.toArray(Class<?>[]::new), new Actor(facts));
    }

    /** With interfaces that another loader knows. */
    static Object of(ClassLoader loader, List<Class<?>> types, Map<String, Object> facts) {
        return Proxy.newProxyInstance(loader, types.toArray(Class<?>[]::new), new Actor(facts));
    }

    /** What all accessors answer or throw, by name. */
    static Map<String, Object> facts(Object object) {
        return ((Actor) Proxy.getInvocationHandler(object)).facts;
    }

    /** The answer of one accessor, without the detour through the interface. */
    static Object ask(Object object, String accessor) throws Throwable {
        return ((Actor) Proxy.getInvocationHandler(object)).answer(accessor);
    }

    private Object answer(String accessor) throws Throwable {
        Object found = facts.get(accessor);
        if (found instanceof Thrown thrown) {
            throw thrown.what();
        }
        return found;
    }

    @Override
    public Object invoke(Object self, Method method, Object[] args) throws Throwable {
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(self, method, args);
        }
        if (method.getDeclaringClass() != Object.class) {
            return answer(method.getName());
        }
        return switch (method.getName()) {
            case "equals" -> self == args[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> facts.toString();
        };
    }
}
