package dev.chainrule.processor.random;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.Request;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the generated validator says of a request.
 *
 * @param permits what its quick answer is
 * @param codes of all violations, in order
 */
record Decided(boolean permitted, boolean permits, List<String> codes, List<String> warnings) {

    /** Asks validators. Finding their methods takes longer than calling them. */
    static final class Validator {

        private final Class<?> type;
        private final Class<?> decision;
        private final Map<String, Method> methods = new ConcurrentHashMap<>();
        private final Workshop.Product product;

        Validator(Workshop.Product product) {
            this.product = product;
            this.type = product.type("TradeValidator");
            this.decision = product.type("TradeDecision");
        }

        Decided decide(Request request) {
            return decide(request, new Puppets(product));
        }

        Decided decide(Request request, Puppets puppets) {
            Object[] arguments = puppets.arguments(request);
            String chain = request.chain().chain().name();
            Object decided = call(method(type, chain), null, arguments);
            String permits = "permits" + chain.substring(0, 1).toUpperCase(Locale.ROOT) + chain.substring(1);
            return new Decided(
                    (Boolean) call(method(decision, "permitted"), decided),
                    (Boolean) call(method(type, permits), null, arguments),
                    codes((List<?>) call(method(decision, "violations"), decided)),
                    codes((List<?>) call(method(decision, "warnings"), decided)));
        }

        private List<String> codes(List<?> violations) {
            List<String> codes = new ArrayList<>();
            violations.forEach(violation -> codes.add((String) call(method(violation.getClass(), "code"), violation)));
            return codes;
        }

        private Method method(Class<?> owner, String name) {
            return methods.computeIfAbsent(owner.getName() + "#" + name, key -> {
                for (Method method : owner.getMethods()) {
                    if (method.getName().equals(name)) {
                        return method;
                    }
                }
                throw new AssertionError(key);
            });
        }
    }

    private static Object call(Method method, Object receiver, Object... arguments) {
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** What a rule or a guarantee, asked itself, says: true, false, or a throwable. */
    static Object ask(Workshop.Product product, BoundChain.Check check, Object... arguments) {
        for (Method method : product.type("Trade").getMethods()) {
            if (method.getName().equals(check.rule().name())) {
                try {
                    return method.invoke(null, arguments);
                } catch (InvocationTargetException e) {
                    return e.getCause();
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        throw new AssertionError(check.rule().name());
    }
}
