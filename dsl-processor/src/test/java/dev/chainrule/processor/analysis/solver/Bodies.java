package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.And;
import dev.chainrule.processor.model.Expression.Arithmetic;
import dev.chainrule.processor.model.Expression.Ask;
import dev.chainrule.processor.model.Expression.Compare;
import dev.chainrule.processor.model.Expression.Computed;
import dev.chainrule.processor.model.Expression.Contains;
import dev.chainrule.processor.model.Expression.Equal;
import dev.chainrule.processor.model.Expression.Get;
import dev.chainrule.processor.model.Expression.If;
import dev.chainrule.processor.model.Expression.IsA;
import dev.chainrule.processor.model.Expression.IsNull;
import dev.chainrule.processor.model.Expression.IsPresent;
import dev.chainrule.processor.model.Expression.Let;
import dev.chainrule.processor.model.Expression.Literal;
import dev.chainrule.processor.model.Expression.Local;
import dev.chainrule.processor.model.Expression.ManyOf;
import dev.chainrule.processor.model.Expression.MaybeOf;
import dev.chainrule.processor.model.Expression.Narrowed;
import dev.chainrule.processor.model.Expression.Not;
import dev.chainrule.processor.model.Expression.Operator;
import dev.chainrule.processor.model.Expression.Or;
import dev.chainrule.processor.model.Expression.Parameter;
import dev.chainrule.processor.model.Expression.Quantified;
import dev.chainrule.processor.model.Expression.Reason;
import dev.chainrule.processor.model.Expression.Relation;
import dev.chainrule.processor.model.Expression.Same;
import dev.chainrule.processor.model.Expression.Shifted;
import dev.chainrule.processor.model.Expression.SizeOf;
import dev.chainrule.processor.model.Expression.Throws;
import dev.chainrule.processor.model.Expression.Total;
import dev.chainrule.processor.model.Expression.Unit;
import dev.chainrule.processor.model.Expression.Unread;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.model.ValueType.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Random bodies for rules of the {@link Bazaar}: every kind of expression, each where Java allows it. */
final class Bodies {

    static final ValueType TRUTH = new ValueType.Truth(false);
    static final ValueType INT = new ValueType.Whole(Size.INT, false);
    static final ValueType LONG = new ValueType.Whole(Size.LONG, false);
    static final ValueType TEXT = new ValueType.Text();
    static final ValueType DATE = new ValueType.Date();
    static final ValueType CHOICE = new ValueType.Choice(Bazaar.MARKET);

    static final List<String> TEXTS = List.of("a", "bb", "", "aB", "c");

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2024, 1, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2023, 3, 1),
            LocalDate.of(1900, 2, 28),
            LocalDate.of(2000, 12, 31),
            LocalDate.MIN,
            LocalDate.MAX);

    private final Random random;
    private final boolean unread;
    private final Map<Integer, ValueType> locals = new TreeMap<>();
    private int ids;
    private int sites;

    Bodies(Random random, boolean unread) {
        this.random = random;
        this.unread = unread;
    }

    Expression body(int depth) {
        return of(TRUTH, depth);
    }

    private int pick(int n) {
        return random.nextInt(n);
    }

    private <T> T pick(List<T> of) {
        return of.get(pick(of.size()));
    }

    private Expression of(ValueType type, int depth) {
        if (depth > 0 && pick(9) == 0) {
            return anything(type, depth - 1);
        }
        if (type instanceof ValueType.Truth) {
            return truth(depth);
        }
        if (type instanceof ValueType.Whole whole) {
            return whole(whole.size(), depth);
        }
        if (type instanceof ValueType.Text) {
            return text(depth);
        }
        if (type instanceof ValueType.Date) {
            return date(depth);
        }
        if (type instanceof ValueType.Choice) {
            return choice(depth);
        }
        if (type instanceof ValueType.Maybe maybe) {
            return maybe(maybe.value(), depth);
        }
        if (type instanceof ValueType.Many many) {
            return many(many.element(), depth);
        }
        return thing(((ValueType.Thing) type).type(), depth);
    }

    /** What may be of any type. */
    private Expression anything(ValueType type, int depth) {
        return switch (pick(unread ? 5 : 4)) {
            case 0 -> new If(of(TRUTH, depth), of(type, depth), of(type, depth));
            case 1 -> let(type, depth);
            case 2 -> plain(type) && depth > 0 ? new Get(maybe(type, depth)) : of(type, depth);
            case 3 -> new If(of(TRUTH, depth), of(type, depth), pick(3) == 0 ? new Throws() : of(type, depth));
            default ->
                plain(type)
                        ? new Unread(
                                sites++,
                                Reason.CALL,
                                Optional.empty(),
                                "Registry.some(String)",
                                List.of(of(TEXT, depth)),
                                type)
                        : of(type, depth);
        };
    }

    private Expression let(ValueType type, int depth) {
        ValueType kind = pick(List.of(TRUTH, INT, TEXT, DATE, CHOICE));
        int id = ids++;
        Expression value = of(kind, depth);
        locals.put(id, kind);
        Expression in = of(type, depth);
        locals.remove(id);
        return new Let(id, value, in);
    }

    private static boolean plain(ValueType type) {
        return type instanceof ValueType.Truth
                || type instanceof ValueType.Whole
                || type instanceof ValueType.Text
                || type instanceof ValueType.Date
                || type instanceof ValueType.Choice;
    }

    private Optional<Expression> local(ValueType type) {
        List<Expression> fitting = new ArrayList<>();
        locals.forEach((id, kind) -> {
            if (kind.equals(type)) {
                fitting.add(new Local(id));
            }
        });
        return fitting.isEmpty() || pick(2) == 0 ? Optional.empty() : Optional.of(pick(fitting));
    }

    private Expression fact(String name, int depth) {
        return new Ask(trader(depth), name, Bazaar.kind(name), Bazaar.NULLABLE.contains(name));
    }

    private Expression trader(int depth) {
        Optional<Expression> local = local(new ValueType.Thing(Bazaar.BAKER));
        if (local.isPresent()) {
            return local.get();
        }
        if (depth > 1 && pick(8) == 0) {
            return new If(of(TRUTH, depth - 2), trader(0), trader(0));
        }
        return new Parameter(pick(2) + 1);
    }

    private Expression oneOf(int depth, Supplier<Expression> leaf, List<Supplier<Expression>> more) {
        return depth <= 0 || pick(4) == 0 ? leaf.get() : pick(more).get();
    }

    private Expression truth(int depth) {
        int d = depth - 1;
        return oneOf(
                depth,
                () -> local(TRUTH).orElseGet(() -> switch (pick(4)) {
                    case 0 -> new Literal(new Value.Truth(random.nextBoolean()));
                    case 1 -> fact("known", d);
                    default -> fact("honest", d);
                }),
                List.of(
                        () -> new Not(of(TRUTH, d)),
                        () -> new And(of(TRUTH, d), of(TRUTH, d)),
                        () -> new Or(of(TRUTH, d), of(TRUTH, d)),
                        () -> new IsNull(anyFact(d)),
                        () -> new IsNull(fact(pick(Bazaar.NULLABLE), d)),
                        () -> new Same(of(TRUTH, d), of(TRUTH, d)),
                        () -> new Same(of(CHOICE, d), of(CHOICE, d)),
                        () -> equal(d),
                        () -> equal(d),
                        () -> compare(d),
                        () -> compare(d),
                        () -> compare(d),
                        () -> new IsPresent(maybe(pick(List.of(TEXT, CHOICE, DATE)), d)),
                        () -> contains(d),
                        () -> contains(d),
                        () -> quantified(d),
                        () -> isA(d),
                        () -> computed(d)));
    }

    private Expression anyFact(int d) {
        return fact(pick(List.copyOf(Bazaar.FACTS.keySet())), d);
    }

    private Expression isA(int d) {
        return pick(4) == 0
                ? new IsA(fact("second", d), pick(List.of(Bazaar.ADDRESS, Bazaar.GUILD)))
                : new IsA(trader(d), pick(List.of(Bazaar.SMITH, Bazaar.BAKER, Bazaar.GUILD, Bazaar.MASTER)));
    }

    private Expression equal(int d) {
        ValueType type = pick(List.of(TRUTH, INT, TEXT, DATE, CHOICE, new ValueType.Maybe(pick(List.of(TEXT, DATE)))));
        return new Equal(of(type, d), of(type, d), random.nextBoolean());
    }

    private Expression compare(int d) {
        ValueType type = pick(List.of(INT, INT, LONG, DATE, DATE, CHOICE));
        return new Compare(pick(List.of(Relation.values())), of(type, d), of(type, d));
    }

    private Expression contains(int d) {
        ValueType type = pick(List.of(CHOICE, TEXT, INT));
        return new Contains(many(type, d), of(type, d));
    }

    private Expression quantified(int d) {
        int id = ids++;
        ValueType element = pick(List.of(CHOICE, TEXT, INT, new ValueType.Thing(Bazaar.BAKER)));
        Expression many = many(element, d);
        locals.put(id, element);
        Expression condition = of(TRUTH, d);
        locals.remove(id);
        return new Quantified(random.nextBoolean(), many, id, condition);
    }

    private Expression computed(int d) {
        return switch (pick(3)) {
            case 0 ->
                new Computed(
                        "java.lang.String", "startsWith(java.lang.String)", List.of(of(TEXT, d), of(TEXT, d)), TRUTH);
            case 1 -> new Computed("java.lang.String", "isEmpty()", List.of(of(TEXT, d)), TRUTH);
            default -> new Computed("java.time.LocalDate", "isLeapYear()", List.of(of(DATE, d)), TRUTH);
        };
    }

    private Expression whole(Size size, int depth) {
        int d = depth - 1;
        ValueType type = new ValueType.Whole(size, false);
        Supplier<Expression> leaf = () -> local(type).orElseGet(() -> switch (pick(7)) {
            case 0 -> fact("count", d);
            case 1 -> fact("rank", d);
            case 2 -> fact("stalls", d);
            case 3 -> size == Size.LONG ? fact("wealth", d) : fact("letter", d);
            default -> new Literal(new Value.Whole(number(size)));
        });
        return oneOf(
                depth,
                leaf,
                List.of(
                        () -> arithmetic(size, d),
                        () -> arithmetic(size, d),
                        () -> arithmetic(size, d),
                        () -> size == Size.INT
                                ? new Narrowed(of(LONG, d), pick(List.of(Size.BYTE, Size.CHAR, Size.SHORT, Size.INT)))
                                : of(type, d),
                        () -> new SizeOf(many(pick(List.of(CHOICE, TEXT, INT)), d)),
                        () -> total(size, d),
                        () -> size == Size.INT
                                ? new Computed("java.lang.String", "length()", List.of(of(TEXT, d)), INT)
                                : of(type, d)));
    }

    private long number(Size size) {
        return switch (pick(6)) {
            case 0 -> size.least();
            case 1 -> size.greatest();
            case 2 -> pick(40) - 20;
            default -> pick(4) - 1;
        };
    }

    private Expression arithmetic(Size size, int d) {
        ValueType type = new ValueType.Whole(size, false);
        Operator operator = pick(List.of(Operator.values()));
        boolean constant = pick(3) > 0;
        Expression right = constant ? new Literal(new Value.Whole(number(size))) : of(type, d);
        Expression left = of(type, d);
        return random.nextBoolean() || !constant
                ? new Arithmetic(operator, left, right, size)
                : new Arithmetic(operator, right, left, size);
    }

    private Expression total(Size size, int d) {
        int id = ids++;
        ValueType element = pick(List.of(CHOICE, new ValueType.Thing(Bazaar.BAKER)));
        Expression many = many(element, d);
        locals.put(id, element);
        Expression number = of(new ValueType.Whole(size, false), d);
        locals.remove(id);
        return new Total(many, id, number, size);
    }

    private Expression text(int depth) {
        int d = depth - 1;
        return oneOf(
                depth,
                () -> local(TEXT).orElseGet(() -> switch (pick(4)) {
                    case 0 -> fact("name", d);
                    case 1 -> fact("nick", d);
                    case 2 -> pick(12) == 0 ? new Literal(new Value.Nothing()) : fact("name", d);
                    default -> new Literal(new Value.Text(pick(TEXTS)));
                }),
                List.of(
                        () -> new Get(maybe(TEXT, d)),
                        () -> new Ask(fact(pick(List.of("address", "second")), d), "city", TEXT, false),
                        () -> new Computed(
                                "java.lang.String",
                                "concat(java.lang.String)",
                                List.of(of(TEXT, d), of(TEXT, d)),
                                TEXT),
                        () -> new Computed(
                                "java.lang.String", "substring(int)", List.of(of(TEXT, d), of(INT, d)), TEXT)));
    }

    private Expression date(int depth) {
        int d = depth - 1;
        return oneOf(
                depth,
                () -> local(DATE).orElseGet(() -> switch (pick(5)) {
                    case 0 -> fact("since", d);
                    case 1 -> fact("left", d);
                    case 2 -> new Ask(new Parameter(0), "date", DATE, false);
                    default -> new Literal(Value.Date.of(pick(DAYS)));
                }),
                List.of(() -> shifted(d), () -> shifted(d), () -> new Get(maybe(DATE, d))));
    }

    private Expression shifted(int d) {
        Expression amount = pick(3) > 0
                ? new Literal(new Value.Whole(pick(5) == 0 ? number(Size.LONG) : pick(30) - 5))
                : of(pick(List.of(INT, LONG)), d);
        return new Shifted(of(DATE, d), pick(List.of(Unit.values())), amount, random.nextBoolean());
    }

    private Expression choice(int depth) {
        int d = depth - 1;
        return oneOf(
                depth,
                () -> local(CHOICE).orElseGet(() -> switch (pick(3)) {
                    case 0 -> fact("market", d);
                    case 1 -> fact("branch", d);
                    default -> new Literal(new Value.Choice(Bazaar.MARKET, pick(Bazaar.MARKETS)));
                }),
                List.of(() -> new Get(maybe(CHOICE, d)), () -> new If(of(TRUTH, d), of(CHOICE, d), of(CHOICE, d))));
    }

    private Expression maybe(ValueType of, int depth) {
        String fact = of instanceof ValueType.Text ? "alias" : of instanceof ValueType.Date ? "expiry" : "home";
        boolean known = of instanceof ValueType.Text || of instanceof ValueType.Date || of instanceof ValueType.Choice;
        if (known && (depth <= 0 || pick(3) > 0)) {
            return pick(8) == 0 ? new Literal(new Value.Maybe(Optional.empty())) : fact(fact, depth - 1);
        }
        return new MaybeOf(of(of, depth - 1), random.nextBoolean());
    }

    private Expression many(ValueType element, int depth) {
        if (element instanceof ValueType.Thing) {
            return new Parameter(3);
        }
        if (pick(3) == 0) {
            List<Expression> elements = new ArrayList<>();
            for (int i = pick(4); i > 0; i--) {
                elements.add(of(element, depth - 2));
            }
            return new ManyOf(elements);
        }
        if (element instanceof ValueType.Choice) {
            return fact(pick(List.of("markets", "route")), depth - 1);
        }
        return fact(element instanceof ValueType.Text ? "tags" : "numbers", depth - 1);
    }

    private Expression thing(ClassRef type, int depth) {
        return type.equals(Bazaar.ADDRESS) ? fact(pick(List.of("address", "second")), depth) : trader(depth);
    }
}
