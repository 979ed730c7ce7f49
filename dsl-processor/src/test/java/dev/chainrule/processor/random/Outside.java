package dev.chainrule.processor.random;

import dev.chainrule.processor.analysis.meaning.Result;
import dev.chainrule.processor.analysis.meaning.Unknowns;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Value;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/** What does the code answer that Chainrule cannot read? It is called. */
final class Outside implements Unknowns {

    private final Workshop.Product product;
    private final Puppets puppets;

    Outside(Workshop.Product product, Puppets puppets) {
        this.product = product;
        this.puppets = puppets;
    }

    @Override
    public Optional<Result> answer(Expression.Unread site, List<Value> arguments) {
        if (site.reason() != Expression.Reason.CALL || !site.what().startsWith("Elsewhere.")) {
            return Optional.empty();
        }
        String name = site.what().substring("Elsewhere.".length()).replaceAll("\\(.*", "");
        for (Method method : product.type("Elsewhere").getDeclaredMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == arguments.size()) {
                return call(method, arguments);
            }
        }
        throw new AssertionError(site.what());
    }

    private Optional<Result> call(Method method, List<Value> arguments) {
        Class<?> type = method.getParameterTypes()[0];
        Object argument = puppets.java(arguments.get(0), type);
        if (argument == null && type.isPrimitive()) {
            return Optional.of(new Result.Thrown());
        }
        try {
            method.setAccessible(true);
            return Puppets.value(method.invoke(null, argument)).map(Result.Known::new);
        } catch (InvocationTargetException e) {
            return Optional.of(new Result.Thrown());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
