package dev.chainrule.processor.random;

import dev.chainrule.processor.random.Draft.Chain;
import dev.chainrule.processor.random.Draft.Fact;
import dev.chainrule.processor.random.Draft.Helper;
import dev.chainrule.processor.random.Draft.Kind;
import dev.chainrule.processor.random.Draft.Parameter;
import dev.chainrule.processor.random.Draft.Rule;
import dev.chainrule.processor.random.Draft.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What does the policy of a seed look like? */
final class PolicyGenerator {

    private final long seed;
    private final Dice dice;
    private final Literals literals;
    private final Grammar grammar;

    private PolicyGenerator(long seed) {
        this.seed = seed;
        this.dice = new Dice(seed);
        this.literals = Literals.of(dice);
        this.grammar = new Grammar(dice, literals);
    }

    /** The same for the same seed; each third seed plants a defect. */
    static Draft policy(long seed) {
        return new PolicyGenerator(seed).generate();
    }

    /** Every kind of expression that policies are made of. */
    static List<String> tags() {
        return new Grammar(new Dice(0), Literals.of(new Dice(0))).tags();
    }

    private Draft generate() {
        List<Shape> types = withDefaults(new TypeGenerator(dice).generate());
        Cast cast = new Cast(types);
        ChainGenerator chainGenerator = new ChainGenerator(dice, cast, literals);
        List<Chain> chains = chainGenerator.generate();
        List<Chain> open = chains.stream().filter(chain -> !chain.closed()).toList();
        helpers(cast);
        RuleGenerator ruleGenerator = new RuleGenerator(dice, cast, grammar, chainGenerator);
        List<Rule> rules = new ArrayList<>();
        int count = dice.between(2, 6);
        for (int i = 1; i <= count; i++) {
            String kind = dice.chance(10) ? "Given" : "Rule";
            rules.add(ruleGenerator.rule(kind, "rule" + i, dice.pick(open)));
        }
        if (dice.chance(30)) {
            rules.add(ruleGenerator.rule("Guarantee", "promise", dice.pick(open)));
        }
        Draft draft = new Draft("r" + seed, types, chains, rules, List.copyOf(grammar.helpers), Optional.empty());
        return seed % 3 == 0 ? new Planter(dice, draft).plant() : draft;
    }

    private List<Shape> withDefaults(List<Shape> types) {
        Cast cast = new Cast(types);
        return types.stream().map(type -> withDefault(type, cast)).toList();
    }

    private Shape withDefault(Shape type, Cast cast) {
        boolean may = type.kind() != Kind.CHOICE && !cast.facts(type.name()).isEmpty() && dice.chance(25);
        if (!may) {
            return type;
        }
        Sort sort = dice.of(Sort.TRUTH, Sort.TRUTH, Sort.INT);
        Scope inside = Scope.inside(cast, type.name());
        Node body = sort.equals(Sort.INT)
                ? Node.of(Sort.INT, "default number", "#1", grammar.whole(2, inside))
                : Node.of(Sort.TRUTH, "default truth", "#1", grammar.truth(2, inside));
        Fact fact = new Fact("is" + type.name(), sort, false, false, Optional.of(body));
        return new Shape(type.name(), type.kind(), type.above(), Draft.plus(type.facts(), fact), type.constants());
    }

    private void helpers(Cast cast) {
        int count = dice.between(0, 2);
        for (int i = 1; i <= count; i++) {
            List<Shape> supers = cast.all(Kind.SUPER);
            List<Parameter> parameters = new ArrayList<>();
            parameters.add(Parameter.of("one", Sort.thing(dice.pick(supers).name())));
            parameters.add(Parameter.of("other", dice.of(Sort.INT, Sort.TEXT, Sort.DATE, TypeGenerator.ZONE)));
            Scope inside = Scope.of(cast, parameters);
            boolean counts = dice.chance(25);
            Node body = counts
                    ? Node.of(Sort.BODY, "return", "return #1;", grammar.whole(2, inside))
                    : grammar.body(2, inside);
            grammar.helpers.add(new Helper("helper" + i, parameters, counts ? Sort.INT : Sort.TRUTH, body));
        }
    }
}
