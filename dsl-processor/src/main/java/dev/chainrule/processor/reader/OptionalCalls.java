package dev.chainrule.processor.reader;

import com.sun.source.util.TreePath;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.And;
import dev.chainrule.processor.model.Expression.Get;
import dev.chainrule.processor.model.Expression.If;
import dev.chainrule.processor.model.Expression.IsNull;
import dev.chainrule.processor.model.Expression.IsPresent;
import dev.chainrule.processor.model.Expression.MaybeOf;
import dev.chainrule.processor.model.Expression.Not;
import dev.chainrule.processor.model.Expression.Throws;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What do the methods of {@code Optional} answer? */
final class OptionalCalls {

    private final Readers readers;

    OptionalCalls(Readers readers) {
        this.readers = readers;
    }

    Optional<Expression> read(Call call) {
        if (call.isStatic()) {
            return made(call);
        }
        Expression maybe = call.object().orElseThrow().expression();
        Optional<Expression> plain = call.hasFunctions() ? Optional.empty() : plain(call, maybe);
        return plain.or(() -> withFunction(call, maybe));
    }

    private static Optional<Expression> made(Call call) {
        return switch (TypeNames.signature(call.method())) {
            case "empty()" -> Optional.of(Terms.ABSENT);
            case "of(java.lang.Object)" -> one(call).map(value -> new MaybeOf(value.expression(), false));
            case "ofNullable(java.lang.Object)" -> one(call).map(value -> new MaybeOf(value.expression(), true));
            default -> Optional.empty();
        };
    }

    private static Optional<Typed> one(Call call) {
        return call.values().stream().findFirst();
    }

    private Optional<Expression> plain(Call call, Expression maybe) {
        return switch (TypeNames.signature(call.method())) {
            case "isPresent()" -> Optional.of(new IsPresent(maybe));
            case "isEmpty()" -> Optional.of(new Not(new IsPresent(maybe)));
            case "get()", "orElseThrow()" -> Optional.of(new Get(maybe));
            case "equals(java.lang.Object)" ->
                readers.equality.equal(
                        call.object().orElseThrow(), call.values().get(0), false);
            case "orElse(java.lang.Object)" ->
                Optional.of(readers.numbers.bindAll(
                        call.evaluated(),
                        values -> new If(new IsPresent(values.get(0)), new Get(values.get(0)), values.get(1))));
            default -> Optional.empty();
        };
    }

    private Optional<Expression> withFunction(Call call, Expression maybe) {
        if (call.arguments().size() != 1 || !call.hasFunctions()) {
            return Optional.empty();
        }
        TypeMirror truth = readers.types.getPrimitiveType(TypeKind.BOOLEAN);
        return switch (call.name()) {
            // What it throws with does not count.
            case "orElseThrow" ->
                readers.functions.isIdle(function(call), call.frame()) ? Optional.of(new Get(maybe)) : Optional.empty();
            case "map" ->
                of(
                        call,
                        maybe,
                        inside(call),
                        (name, mapped) -> new If(new IsPresent(name), new MaybeOf(mapped, true), Terms.ABSENT));
            case "flatMap" ->
                of(
                        call,
                        maybe,
                        call.type(),
                        (name, mapped) -> new If(new IsPresent(name), required(mapped), Terms.ABSENT));
            case "filter" ->
                of(
                        call,
                        maybe,
                        truth,
                        (name, passes) -> new If(new And(new IsPresent(name), passes), name, Terms.ABSENT));
            case "or" -> supplied(call, maybe, (name, other) -> new If(new IsPresent(name), name, required(other)));
            case "orElseGet" ->
                supplied(call, maybe, (name, other) -> new If(new IsPresent(name), new Get(name), other));
            default -> Optional.empty();
        };
    }

    private TypeMirror inside(Call call) {
        return ValueTypes.argumentType(call.type()).orElseGet(call::type);
    }

    private Expression required(Expression value) {
        return readers.numbers.bind(value, name -> new If(new IsNull(name), new Throws(), name));
    }

    /** What is made of the value inside by a function of it. */
    private Optional<Expression> of(
            Call call, Expression maybe, TypeMirror wanted, BiFunction<Expression, Expression, Expression> in) {
        Optional<TypeMirror> type =
                ValueTypes.argumentType(call.object().orElseThrow().type());
        Named named = new Named(maybe);
        return type.flatMap(element -> {
            Named value = new Named(new Get(named.name));
            return readers.functions
                    .apply(function(call), List.of(new Typed(value.name, element)), wanted, call.frame())
                    .map(answer -> named.in(in.apply(named.name, value.in(answer))));
        });
    }

    private Optional<Expression> supplied(
            Call call, Expression maybe, BiFunction<Expression, Expression, Expression> in) {
        Named named = new Named(maybe);
        return readers.functions
                .apply(function(call), List.of(), call.type(), call.frame())
                .map(answer -> named.in(in.apply(named.name, answer)));
    }

    private static TreePath function(Call call) {
        return call.arguments().get(0).function().orElseThrow();
    }

    /** A value with a name that can be repeated. */
    private final class Named {

        private final Expression value;
        private final Expression name;

        Named(Expression value) {
            this.value = value;
            this.name = Numbers.isAtom(value) ? value : new Expression.Local(readers.numbers.nextLocal(value));
        }

        Expression in(Expression answer) {
            return name instanceof Expression.Local local && !name.equals(value)
                    ? new Expression.Let(local.id(), value, answer)
                    : answer;
        }
    }
}
