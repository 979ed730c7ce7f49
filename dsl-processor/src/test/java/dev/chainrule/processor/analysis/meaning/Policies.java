package dev.chainrule.processor.analysis.meaning;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Dates;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Fact;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parts of bound policies for tests, all of one policy, {@code trade.Trade}. */
final class Policies {

    static final ClassRef TRADE = ref("Trade");

    private static final Expression TRUE = new Expression.Literal(new Value.Truth(true));

    private Policies() {}

    static ClassRef ref(String name) {
        return new ClassRef("trade", name);
    }

    /** A chain without transaction or dates: {@code one A} is a position, {@code run B} one of any number of parties. */
    static BoundChain chain(String... positions) {
        List<BoundChain.Position> places = IntStream.range(0, positions.length)
                .mapToObj(i -> {
                    List<String> words = List.of(positions[i].split(" ", -1));
                    boolean run = words.get(0).equals("run");
                    return new BoundChain.Position(
                            i, "p" + i, ref(words.get(1)), words.get(1), List.of(), run, run ? 0 : 1, run ? 9 : 1);
                })
                .toList();
        Chain chain = new Chain(TRADE, method("c", List.of()), Dates.ALWAYS, "", List.of());
        return new BoundChain(chain, List.of(Window.ALWAYS), "", Optional.empty(), places, List.of(), List.of());
    }

    /** A rule of so many parties that is always true. */
    static Rule rule(String name, int parties) {
        return rule(name, TRUE, Stream.generate(() -> "Object").limit(parties).toArray(String[]::new));
    }

    /** A rule of parameters of these types; {@code List<A>} is a list. */
    static Rule rule(String name, Expression condition, String... types) {
        return new Rule(
                Rule.Kind.RULE,
                TRADE,
                method(name, Arrays.stream(types).map(Policies::type).toList()),
                name,
                "No.",
                List.of(),
                List.of(),
                false,
                Dates.ALWAYS,
                Rule.Body.READ,
                List.of(),
                List.of(),
                Optional.of(condition));
    }

    static Rule demanding(Rule rule, Fact... facts) {
        return with(rule, rule.warning(), rule.dates(), rule.body(), List.of(facts), rule.condition());
    }

    static Rule in(Rule rule, String from, String until) {
        return with(rule, rule.warning(), new Dates(from, until), rule.body(), rule.facts(), rule.condition());
    }

    static Rule warning(Rule rule) {
        return with(rule, true, rule.dates(), rule.body(), rule.facts(), rule.condition());
    }

    static Rule unread(Rule rule, Rule.Body body) {
        return with(rule, rule.warning(), rule.dates(), body, rule.facts(), Optional.empty());
    }

    private static Rule with(
            Rule rule, boolean warning, Dates dates, Rule.Body body, List<Fact> facts, Optional<Expression> condition) {
        return new Rule(
                rule.kind(),
                rule.policy(),
                rule.method(),
                rule.code(),
                rule.otherwise(),
                rule.cites(),
                rule.remedies(),
                warning,
                dates,
                body,
                facts,
                List.of(),
                condition);
    }

    private static Method method(String name, List<JavaType> types) {
        Place place = Place.of(TRADE).member(name + types);
        List<Parameter> parameters = new ArrayList<>();
        for (JavaType type : types) {
            parameters.add(new Parameter(
                    "q" + parameters.size(), type, false, Optional.empty(), place.parameter(parameters.size())));
        }
        return new Method(
                name,
                parameters,
                new JavaType.Primitive("boolean"),
                Method.Flavor.STATIC,
                false,
                List.of(),
                List.of("Rule"),
                List.of(),
                place);
    }

    private static JavaType type(String text) {
        JavaType element = new JavaType.Declared(ref(text.replaceAll("List<|>", "")), List.of());
        return text.startsWith("List<")
                ? new JavaType.Declared(new ClassRef("java.util", "List"), List.of(element))
                : element;
    }

    /** A type below these, with accessors of these types: {@code address Address}, or {@code ?} before what may be absent. */
    static NamedType named(String name, List<String> above, String... accessors) {
        List<Accessor> told = Arrays.stream(accessors)
                .map(text -> text.split(" "))
                .map(words -> new Accessor(
                        words[0].replace("?", ""),
                        type(words[1]),
                        0,
                        true,
                        false,
                        words[0].startsWith("?"),
                        false,
                        List.of(),
                        NamedType.Visibility.PUBLIC,
                        ref(name),
                        Place.of(ref(name))))
                .toList();
        return new NamedType(
                ref(name),
                NamedType.Kind.INTERFACE,
                NamedType.Visibility.PUBLIC,
                false,
                List.of(),
                Optional.of(name),
                false,
                above.stream().map(Policies::ref).toList(),
                told,
                Place.of(ref(name)));
    }

    static BoundPolicy policy(BoundChain chain, List<NamedType> types) {
        Policy policy = new Policy(
                TRADE,
                NamedType.Kind.INTERFACE,
                NamedType.Visibility.PUBLIC,
                false,
                false,
                "Statutes",
                "",
                Optional.empty(),
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                types,
                List.of(),
                List.of(),
                List.of(),
                Place.of(TRADE));
        List<Rule> rules = chain.checks().stream().map(Check::rule).distinct().toList();
        return new BoundPolicy(policy, TRADE, List.of(chain), rules, types, List.of(), List.of());
    }
}
