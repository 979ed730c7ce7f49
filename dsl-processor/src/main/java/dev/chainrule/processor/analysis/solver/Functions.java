package dev.chainrule.processor.analysis.solver;

import static dev.chainrule.processor.analysis.solver.Terms.or;

import dev.chainrule.processor.analysis.meaning.Result;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Computed;
import dev.chainrule.processor.model.Expression.Reason;
import dev.chainrule.processor.model.Expression.Unread;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What do methods answer of which terms know little or nothing? */
final class Functions {

    private static final Range INT = Range.of(ValueType.Size.INT);

    private static final String THROWN = "#thrown";
    private static final String ABSENT = "#absent";

    private final Encoder encoder;
    private final Vocabulary words;
    private final Ledger ledger;

    Functions(Encoder encoder, Vocabulary words, Ledger ledger) {
        this.encoder = encoder;
        this.words = words;
        this.ledger = ledger;
    }

    /** Nothing where the expression is of another kind. */
    @Nullable
    Evaluated of(Expression body) {
        if (body instanceof Computed computed) {
            return computed(computed);
        }
        return body instanceof Unread unread ? unread(unread) : null;
    }

    private Evaluated computed(Computed computed) {
        List<Image> arguments = new ArrayList<>();
        Term earlier = arguments(computed.arguments(), arguments);
        JdkMethod method = JdkMethod.of(computed);
        Term nullThrows = or(method.neverNull().stream()
                .map(index -> arguments.get(index).absent())
                .toList());
        Term odd = or(arguments.stream().map(Image::absent).toList());
        Term mayThrow = method.total() ? odd : Terms.TRUE;
        Term mayBeNull = method.total() ? odd : Terms.TRUE;
        return approximate(
                        computed.owner() + "." + computed.method() + " " + computed.type(),
                        arguments,
                        computed.type(),
                        mayThrow,
                        mayBeNull,
                        values -> new Computed(
                                computed.owner(),
                                computed.method(),
                                values.stream()
                                        .<Expression>map(Expression.Literal::new)
                                        .toList(),
                                computed.type()))
                .after(nullThrows)
                .after(earlier);
    }

    private Term arguments(List<Expression> expressions, List<Image> arguments) {
        List<Term> thrown = new ArrayList<>();
        for (Expression expression : expressions) {
            Evaluated argument = encoder.of(expression);
            thrown.add(argument.thrown());
            arguments.add(argument.image());
        }
        return or(thrown);
    }

    private Evaluated unread(Unread unread) {
        List<Image> arguments = new ArrayList<>();
        Term earlier = arguments(unread.arguments(), arguments);
        if (words.unreadable() == Unreadable.THROWS) {
            return Evaluated.throwing();
        }
        String name = ledger.site(unread.site());
        boolean alike = words.unreadable() == Unreadable.ANSWERS_ALIKE && unread.reason() == Reason.CALL;
        Optional<List<Term>> codes = alike ? words.codes().of(arguments) : Optional.empty();
        String function =
                "alike " + unread.owner() + " " + unread.what() + " " + unread.type() + " " + kinds(arguments);
        Atoms atoms =
                codes.<Atoms>map(given -> new Results(name, function, given)).orElse(ledger);
        Evaluated answer = new Evaluated(
                atoms.truth(name + THROWN),
                words.shapes().of(name, unread.type(), atoms, atoms.truth(name + ABSENT), false, true));
        ledger.asked(unread, answer, codes.isPresent() ? function : "");
        return answer.after(earlier);
    }

    /** What a number that stands for an argument may be the number of: a method may take objects of any type. Numbers tell little of theirs. */
    private static List<String> kinds(List<Image> arguments) {
        return arguments.stream().map(Functions::kind).toList();
    }

    private static String kind(Image argument) {
        if (argument instanceof Image.Maybe maybe) {
            return "maybe " + kind(maybe.value());
        }
        if (argument instanceof Image.Whole whole) {
            return INT.contains(whole.range()) ? "int" : "long";
        }
        return argument instanceof Image.Choice choice
                ? choice.type().toString()
                : argument.getClass().getSimpleName();
    }

    /**
     * A function of the JDK at some arguments.
     *
     * @param mayThrow false where it certainly doesn't
     * @param mayBeNull false where its answer certainly isn't
     * @param rebuilt the same of known arguments
     */
    Evaluated approximate(
            String function,
            List<Image> arguments,
            ValueType type,
            Term mayThrow,
            Term mayBeNull,
            Function<List<Value>, Expression> rebuilt) {
        Optional<List<Value>> known = Constants.of(arguments, words.literals());
        Result real = known.map(values -> words.interpreter().evaluate(rebuilt.apply(values), values))
                .orElseGet(Result.Open::new);
        if (real instanceof Result.Thrown) {
            return Evaluated.throwing();
        }
        if (real instanceof Result.Known value) {
            return Evaluated.of(words.shapes().of(value.value()));
        }
        String name = ledger.unused("call");
        Optional<List<Term>> codes = words.codes().of(arguments);
        Atoms atoms =
                codes.<Atoms>map(given -> new Results(name, function, given)).orElse(ledger);
        Evaluated evaluated = evaluated(name, type, atoms, mayThrow, mayBeNull);
        if (codes.isPresent()) {
            ledger.called(new Ledger.Call(rebuilt, arguments, evaluated, images -> {
                Atoms pure = new Applications(function, words.codes().of(images).orElseThrow());
                return evaluated("", type, pure, Terms.TRUE, Terms.TRUE);
            }));
        }
        return evaluated;
    }

    private Evaluated evaluated(String name, ValueType type, Atoms atoms, Term mayThrow, Term mayBeNull) {
        Term thrown = mayThrow.equals(Terms.FALSE) ? mayThrow : Terms.and(mayThrow, atoms.truth(name + THROWN));
        Term absent = mayBeNull.equals(Terms.FALSE) || Shapes.isPrimitive(type)
                ? Terms.FALSE
                : Terms.and(mayBeNull, atoms.truth(name + ABSENT));
        return new Evaluated(thrown, words.shapes().of(name, type, atoms, absent, false, true));
    }

    /** The function itself, without a name for its result. */
    private record Applications(String function, List<Term> codes) implements Atoms {

        @Override
        public Term truth(String name) {
            return new Term.Applied(function + name, Term.Sort.TRUTH, codes);
        }

        @Override
        public Term whole(String name, Range range) {
            return new Term.Applied(function + name, Term.Sort.WHOLE, codes);
        }
    }

    /** Unknowns that are results of a function. */
    private final class Results implements Atoms {

        private final String base;
        private final Applications applications;

        Results(String base, String function, List<Term> codes) {
            this.base = base;
            this.applications = new Applications(function, codes);
        }

        @Override
        public Term truth(String name) {
            return named(ledger.truth(name), applications.truth(name.substring(base.length())));
        }

        @Override
        public Term whole(String name, Range range) {
            return named(ledger.whole(name, range), applications.whole(name.substring(base.length()), range));
        }

        private Term named(Term variable, Term applied) {
            ledger.holds(Terms.equal(variable, applied));
            return variable;
        }
    }
}
