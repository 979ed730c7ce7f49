package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.writer.BoundPolicies.Bound;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Do objects tell the facts of a request, and what does a policy decide on others that tell them? */
final class Replay {

    private final Bound bound;
    private final ClassLoader loader;

    Replay(Bound bound, ClassLoader loader) {
        this.bound = bound;
        this.loader = loader;
    }

    /** Where an object tells something other than it should; empty where it does not. */
    Optional<String> difference(@Nullable Value expected, JavaType type, @Nullable Object actual) {
        if (expected == null || expected instanceof Value.Other) {
            return any(expected, type, actual) ? Optional.empty() : Optional.of(type + " is " + actual);
        }
        if (isImpossible(expected, type)) {
            return actual == null || actual.equals(Optional.empty())
                    ? Optional.empty()
                    : Optional.of(type + " cannot be made");
        }
        if (expected instanceof Value.Thing thing) {
            return actual == null ? Optional.of("no " + thing.types()) : thing(thing, actual);
        }
        if (expected instanceof Value.Maybe maybe) {
            Optional<?> held = (Optional<?>) actual;
            return held == null || held.isPresent() != maybe.value().isPresent()
                    ? Optional.of(maybe + " is " + held)
                    : maybe.value().flatMap(value -> difference(value, SnippetTypes.element(type), held.get()));
        }
        if (expected instanceof Value.Many many) {
            return many(many, SnippetTypes.element(type), (Collection<?>) actual);
        }
        Object wanted = plain(expected, type);
        Object found = actual instanceof Enum<?> constant ? constant.name() : actual;
        return Objects.equals(wanted, found)
                ? Optional.empty()
                : Optional.of(wanted + " is " + found + (found == null ? "" : " of " + found.getClass()));
    }

    /** The one type of the policies here of which a snippet can make no object. */
    private static boolean isImpossible(Value value, JavaType type) {
        return (value instanceof Value.Thing && type.toString().contains("Scale"))
                || (value instanceof Value.Maybe maybe
                        && maybe.value()
                                .filter(held -> isImpossible(held, SnippetTypes.element(type)))
                                .isPresent());
    }

    /** Whether a fact that is not told is as a builder has it, and one of which nothing is known is there. */
    private static boolean any(@Nullable Value expected, JavaType type, @Nullable Object actual) {
        if (type.isPrimitive()) {
            String seen = actual instanceof Character c ? "" + (int) c : String.valueOf(actual);
            return List.of("0", "0.0", "false").contains(seen);
        }
        boolean missing = actual == null || actual.equals(Optional.empty());
        return missing == (expected == null);
    }

    private Optional<String> many(Value.Many many, JavaType element, @Nullable Collection<?> actual) {
        if (actual == null || actual.size() != many.elements().size()) {
            return Optional.of(many + " is " + actual);
        }
        List<?> list = Arrays.asList(actual.toArray());
        for (int i = 0; i < list.size(); i++) {
            Object one = list.get(i);
            Value wanted = many.elements().get(i);
            boolean found = actual instanceof Set
                    ? list.stream()
                            .anyMatch(any -> difference(wanted, element, any).isEmpty())
                    : difference(wanted, element, one).isEmpty();
            if (!found) {
                return Optional.of(wanted + " is not at " + i + " of " + actual);
            }
        }
        return Optional.empty();
    }

    private Optional<String> thing(Value.Thing thing, Object actual) {
        Set<String> types = Arrays.stream(actual.getClass().getInterfaces())
                .map(Class::getCanonicalName)
                .collect(Collectors.toSet());
        if (!types.equals(thing.types().stream().map(ClassRef::canonicalName).collect(Collectors.toSet()))) {
            return Optional.of(actual + " is of " + types);
        }
        for (Accessor fact : RandomRequests.facts(bound, thing.types())) {
            Optional<String> difference =
                    difference(thing.facts().get(fact.name()), fact.type(), ask(actual, fact.name()));
            if (difference.isPresent()) {
                return Optional.of(fact.name() + ": " + difference.get());
            }
        }
        return Optional.empty();
    }

    static @Nullable Object ask(Object object, String accessor) {
        try {
            Method method = object.getClass().getMethod(accessor);
            method.setAccessible(true);
            return method.invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(accessor, e);
        }
    }

    private static @Nullable Object plain(Value value, JavaType type) {
        if (value instanceof Value.Truth truth) {
            return truth.value();
        } else if (value instanceof Value.Whole whole) {
            return switch (type instanceof JavaType.Primitive primitive
                    ? primitive.keyword()
                    : type.declared().orElseThrow().simpleName()) {
                case "byte", "Byte" -> (byte) whole.value();
                case "short", "Short" -> (short) whole.value();
                case "char", "Character" -> (char) whole.value();
                case "int", "Integer" -> (int) whole.value();
                default -> whole.value();
            };
        } else if (value instanceof Value.Text text) {
            return text.value();
        } else if (value instanceof Value.Date date) {
            return date.date();
        }
        return value instanceof Value.Choice choice ? choice.constant() : null;
    }

    /** An object that tells the facts, with what has no value of its own taken from one that a snippet made. */
    @Nullable
    Object object(Value.Thing thing, Object made) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        for (Accessor fact : RandomRequests.facts(bound, thing.types())) {
            Object other = ask(made, fact.name());
            Value value = thing.facts().get(fact.name());
            facts.put(
                    fact.name(),
                    value instanceof Value.Thing nested && other != null
                            ? object(nested, other)
                            : value == null || isMade(value) ? other : plain(value, fact.type()));
        }
        InvocationHandler handler = (self, method, arguments) -> switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(self);
            case "toString" -> "proxy";
            case "equals" -> self == arguments[0];
            default ->
                method.isDefault()
                        ? InvocationHandler.invokeDefault(self, method, arguments)
                        : facts.get(method.getName());
        };
        Class<?>[] types = thing.types().stream().map(this::load).toArray(Class<?>[]::new);
        return Proxy.newProxyInstance(loader, types, handler);
    }

    /** Whether a value is compared already, and can serve as it is. */
    private static boolean isMade(Value value) {
        return value instanceof Value.Other
                || value instanceof Value.Choice
                || value instanceof Value.Many
                || value instanceof Value.Maybe
                || value instanceof Value.Thing;
    }

    private Class<?> load(ClassRef type) {
        try {
            String name = type.nestedName().replace('.', '$');
            return loader.loadClass(type.packageName().isEmpty() ? name : type.packageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(type.toString(), e);
        }
    }
}
