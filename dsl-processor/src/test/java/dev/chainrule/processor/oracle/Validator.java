package dev.chainrule.processor.oracle;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.oracle.Exam.Attempt;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What does a generated validator say, asked by the name of a chain? */
final class Validator {

    private final Map<String, MethodHandle> decides = new HashMap<>();
    private final Map<String, MethodHandle> permits = new HashMap<>();

    Validator(BoundPolicy policy, ClassLoader loader) {
        Class<?> validator = ModelValues.type(policy.policy().ref().sibling("Validator"), loader);
        for (BoundChain chain : policy.chains()) {
            String name = chain.chain().name();
            int parameters = chain.chain().method().parameters().size();
            String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            decides.put(name, find(validator, name, parameters, Object.class));
            permits.put(name, find(validator, "permits" + capital, parameters, boolean.class));
        }
    }

    Attempt decide(Trial trial) {
        MethodHandle handle = decides.get(trial.chain().chain().name());
        Object[] arguments = trial.arguments();
        return Attempt.of(() -> (Object) handle.invokeExact(arguments));
    }

    Attempt permits(Trial trial) {
        MethodHandle handle = permits.get(trial.chain().chain().name());
        Object[] arguments = trial.arguments();
        return Attempt.of(() -> (boolean) handle.invokeExact(arguments));
    }

    private static MethodHandle find(Class<?> validator, String name, int parameters, Class<?> answer) {
        Method found = Arrays.stream(validator.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(validator + " has no " + name));
        try {
            return MethodHandles.publicLookup()
                    .unreflect(found)
                    .asSpreader(Object[].class, parameters)
                    .asType(MethodType.methodType(answer, Object[].class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
