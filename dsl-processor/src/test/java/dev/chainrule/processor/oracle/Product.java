package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Description.Chain;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What does the generated validator say? All of its public methods, called without knowing their types at compile time. */
final class Product {

    private final Class<?> validator;
    private final Map<String, MethodHandle> decides = new HashMap<>();
    private final Map<String, MethodHandle> permits = new HashMap<>();
    private final Map<Class<?>, MethodHandle> checks = new LinkedHashMap<>();
    private final Map<Class<?>, MethodHandle> nexts = new LinkedHashMap<>();
    private MethodHandle checkAny;

    Product(ClassLoader loader, Description policy) throws ReflectiveOperationException {
        validator = loader.loadClass(policy.policy().getName() + "Validator");
        for (Chain chain : policy.chains()) {
            Class<?>[] types = parameters(chain);
            String capital =
                    Character.toUpperCase(chain.name().charAt(0)) + chain.name().substring(1);
            decides.put(chain.name(), spread(find(chain.name(), types)).asType(spreadType(Object.class)));
            permits.put(chain.name(), spread(find("permits" + capital, types)).asType(spreadType(boolean.class)));
            Class<?> transaction = chain.transaction();
            if (!checks.containsKey(transaction)) {
                Class<?>[] list =
                        transaction == null ? new Class<?>[] {List.class} : new Class<?>[] {transaction, List.class};
                checks.put(transaction, spread(find("check", list)).asType(spreadType(Object.class)));
                nexts.put(transaction, spread(find("next", list)).asType(spreadType(Object.class)));
            }
            if (transaction != null) {
                checkAny = spread(find("checkAny", Object.class, List.class)).asType(spreadType(Object.class));
            }
        }
    }

    Object decide(Chain chain, Object[] args) throws Throwable {
        return (Object) decides.get(chain.name()).invokeExact(args);
    }

    boolean permits(Chain chain, Object[] args) throws Throwable {
        return (boolean) permits.get(chain.name()).invokeExact(args);
    }

    /** Asks the {@code check} of a transaction type, or of no transaction where that is {@code null}. */
    Object check(Class<?> type, Object transaction, List<?> parties) throws Throwable {
        return (Object) checks.get(type).invokeExact(arguments(type, transaction, parties));
    }

    Object checkAny(Object transaction, List<?> parties) throws Throwable {
        return (Object) checkAny.invokeExact(new Object[] {transaction, parties});
    }

    Object next(Class<?> type, Object transaction, List<?> soFar) throws Throwable {
        return (Object) nexts.get(type).invokeExact(arguments(type, transaction, soFar));
    }

    /** The type of decisions, which a policy that extends others shares with the first of them. */
    Class<?> decisionType() {
        return Arrays.stream(validator.getMethods())
                .filter(method -> method.getName().equals("check"))
                .findFirst()
                .orElseThrow()
                .getReturnType();
    }

    private static Object[] arguments(Class<?> type, Object transaction, List<?> parties) {
        return type == null ? new Object[] {parties} : new Object[] {transaction, parties};
    }

    private static Class<?>[] parameters(Chain chain) {
        List<Class<?>> types = new ArrayList<>();
        chain.slots().forEach(slot -> types.add(slot.run() ? List.class : slot.type()));
        if (chain.transaction() != null) {
            types.add(chain.at(), chain.transaction());
        }
        return types.toArray(Class<?>[]::new);
    }

    private MethodHandle find(String name, Class<?>... types) throws ReflectiveOperationException {
        return MethodHandles.publicLookup().unreflect(validator.getMethod(name, types));
    }

    private static MethodHandle spread(MethodHandle handle) {
        return handle.asSpreader(Object[].class, handle.type().parameterCount());
    }

    private static MethodType spreadType(Class<?> answer) {
        return MethodType.methodType(answer, Object[].class);
    }
}
