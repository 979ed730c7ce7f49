package dev.chainrule.processor.random;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which Java objects make up a request? One for each party, which answers what the request tells. */
final class Puppets {

    private final Workshop.Product product;
    private final IdentityHashMap<Value.Thing, Object> objects = new IdentityHashMap<>();

    Puppets(Workshop.Product product) {
        this.product = product;
    }

    /** What the validator's method for the chain takes, in the order of its parameters. */
    Object[] arguments(Request request) {
        BoundChain chain = request.chain();
        int count = chain.positions().size() + (chain.transaction().isPresent() ? 1 : 0);
        Object[] arguments = new Object[count];
        chain.transaction()
                .ifPresent(deal -> arguments[deal.parameter()] =
                        object(request.transaction().orElseThrow()));
        for (int i = 0; i < chain.positions().size(); i++) {
            List<Object> there =
                    request.parties().get(i).stream().map(this::object).toList();
            BoundChain.Position position = chain.positions().get(i);
            arguments[position.parameter()] = position.run() ? there : there.get(0);
        }
        return arguments;
    }

    Object object(Value.Thing thing) {
        return objects.computeIfAbsent(thing, this::puppet);
    }

    private Object puppet(Value.Thing thing) {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (ClassRef ref : thing.types()) {
            types.add(product.type(ref.nestedName()));
        }
        return Proxy.newProxyInstance(product.loader(), types.toArray(Class<?>[]::new), new Strings(thing));
    }

    private final class Strings implements InvocationHandler {

        private final Value.Thing thing;

        Strings(Value.Thing thing) {
            this.thing = thing;
        }

        @Override
        public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(self, method, arguments);
            }
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> self == arguments[0];
                    case "hashCode" -> System.identityHashCode(self);
                    default -> "puppet of " + thing.types();
                };
            }
            Value fact = thing.facts().get(method.getName());
            if (fact == null) {
                throw new AssertionError("Nobody told " + method);
            }
            return java(fact, method.getGenericReturnType());
        }
    }

    /** A value as an object of a type. */
    Object java(Value value, Type type) {
        if (value instanceof Value.Nothing) {
            return null;
        }
        if (value instanceof Value.Thing thing) {
            return object(thing);
        }
        if (value instanceof Value.Maybe maybe) {
            Type inner = argument(type);
            return maybe.value().map(present -> java(present, inner));
        }
        if (value instanceof Value.Many many) {
            Type inner = argument(type);
            return many.elements().stream()
                    .map(element -> java(element, inner))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        if (value instanceof Value.Choice choice) {
            return constant(choice);
        }
        return value instanceof Value.Other ? any(type) : plain(value, type.getTypeName());
    }

    /** Any object of a type of which nothing is asked. */
    private static Object any(Type type) {
        if (type instanceof Class<?> known && known.isEnum()) {
            return known.getEnumConstants()[0];
        }
        if (type == Object.class) {
            return new Object();
        }
        throw new AssertionError("Nothing is any " + type);
    }

    /** What an {@code Optional} or a collection holds; anything, where its type is a variable. */
    private static Type argument(Type type) {
        return type instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[0]
                : Object.class;
    }

    private Object constant(Value.Choice choice) {
        for (Object constant : product.type(choice.type().nestedName()).getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(choice.constant())) {
                return constant;
            }
        }
        throw new AssertionError(choice);
    }

    private static Object plain(Value value, String type) {
        if (value instanceof Value.Truth truth) {
            return truth.value();
        }
        if (value instanceof Value.Text text) {
            // Not the literal itself, or == would be true by chance.
            return new String(text.value().toCharArray());
        }
        if (value instanceof Value.Date date) {
            return date.date();
        }
        if (!(value instanceof Value.Whole number)) {
            throw new AssertionError(value + " as a " + type);
        }
        long whole = number.value();
        return switch (type) {
            case "long", "java.lang.Long" -> whole;
            case "short", "java.lang.Short" -> (short) whole;
            case "byte", "java.lang.Byte" -> (byte) whole;
            case "char", "java.lang.Character" -> (char) whole;
            default -> (int) whole;
        };
    }

    /** A result of Java as a value; empty where it is of no kind that requests have. */
    static Optional<Value> value(Object object) {
        if (object == null) {
            return Optional.of(new Value.Nothing());
        }
        if (object instanceof Boolean truth) {
            return Optional.of(new Value.Truth(truth));
        }
        return object instanceof Integer number ? Optional.of(new Value.Whole(number)) : Optional.empty();
    }
}
