package dev.chainrule.processor.random;

import dev.chainrule.processor.random.Draft.Bounds;
import dev.chainrule.processor.random.Draft.Chain;
import dev.chainrule.processor.random.Draft.Fact;
import dev.chainrule.processor.random.Draft.Parameter;
import dev.chainrule.processor.random.Draft.Rule;
import dev.chainrule.processor.random.Draft.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where does a flaw go? On facts of its own, so that nothing else in the policy can hide it. */
final class Planter {

    private static final int ATTEMPTS = 40;

    private final Dice dice;
    private final Draft draft;

    Planter(Dice dice, Draft draft) {
        this.dice = dice;
        this.draft = draft;
    }

    /** The policy with a flaw, or as it is where it has no place for one. */
    Draft plant() {
        List<Chain> open =
                draft.chains().stream().filter(chain -> !chain.closed()).toList();
        for (int i = 0; i < ATTEMPTS && !open.isEmpty(); i++) {
            List<Flaw> flaws = dice.of(Flaw.CONTRADICTIONS, Flaw.REDUNDANCIES, Flaw.REFUTED);
            Flaw flaw = dice.pick(flaws);
            Chain chain = dice.pick(open);
            Optional<Draft> planted = plant(flaw, chain);
            if (planted.isPresent()) {
                return planted.get();
            }
        }
        return draft;
    }

    private Optional<Draft> plant(Flaw flaw, Chain chain) {
        List<Integer> places = places(flaw, chain);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        int first = dice.pick(places);
        Parameter own = chain.parties().get(first);
        List<Parameter> further = chain
                .parties()
                .subList(first + 1, chain.parties().size())
                .stream()
                .filter(Planter::isThere)
                .toList();
        boolean spread = flaw.needsRun() || !flaw.other().isEmpty();
        if (flaw.kind() == Flaw.Kind.REDUNDANCY && spread && !isOnlyThere(own)) {
            return Optional.empty();
        }
        if (!flaw.other().isEmpty() && further.isEmpty()) {
            return Optional.empty();
        }
        Optional<Parameter> other = flaw.other().isEmpty() ? Optional.empty() : Optional.of(dice.pick(further));
        return Optional.of(plant(flaw, chain, own, other));
    }

    private List<Integer> places(Flaw flaw, Chain chain) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < chain.parties().size(); i++) {
            Parameter party = chain.parties().get(i);
            if (flaw.needsRun()
                    ? party.bounds().filter(bounds -> fits(flaw, bounds)).isPresent()
                    : isThere(party)) {
                places.add(i);
            }
        }
        return places;
    }

    /** Whether parties of a type stand nowhere else, where the rules before the last might not be asked of them. */
    private boolean isOnlyThere(Parameter own) {
        Cast cast = new Cast(draft.types());
        return draft.chains().stream()
                        .flatMap(chain -> chain.parties().stream())
                        .filter(party -> cast.isBelow(party.party(), own.party())
                                || cast.isBelow(own.party(), party.party())
                                || cast.partiesBelow(party.party()).stream()
                                        .anyMatch(cast.partiesBelow(own.party())::contains))
                        .count()
                == 1;
    }

    private static boolean isThere(Parameter party) {
        return party.bounds().map(Bounds::min).orElse(1) > 0;
    }

    private static boolean fits(Flaw flaw, Bounds bounds) {
        return switch (flaw.description()) {
            case "sum" -> bounds.max() <= 3;
            case "run of one" -> bounds.min() <= 1;
            default -> true;
        };
    }

    private Draft plant(Flaw flaw, Chain chain, Parameter own, Optional<Parameter> other) {
        Draft planted = draft;
        List<String> names = List.of("pa", "pb", "pc");
        boolean mayBeNull = flaw.description().equals("null");
        for (int i = 0; i < flaw.own().size(); i++) {
            Fact fact = Fact.of(names.get(i), flaw.own().get(i));
            planted = planted.with(own.party(), mayBeNull ? fact.orNull() : fact);
        }
        if (other.isPresent()) {
            planted =
                    planted.with(other.get().party(), Fact.of("pu", flaw.other().get(0)));
        }
        int number = dice.between(0, 40);
        LocalDate day = dice.of(LocalDate.of(2024, 2, 28), LocalDate.of(2023, 12, 31), LocalDate.of(2021, 6, 15));
        boolean givens = flaw.kind() == Flaw.Kind.CONTRADICTION && dice.chance(10);
        int dated = dice.chance(30) ? dice.between(0, flaw.bodies().size() - 1) : -1;
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < flaw.bodies().size(); i++) {
            boolean last = i == flaw.bodies().size() - 1;
            boolean promise = last && (flaw.kind() == Flaw.Kind.REFUTED || flaw.kind() == Flaw.Kind.THROWS);
            String name = promise ? "plantedPromise" : "planted" + (i + 1);
            String body = constants(flaw.bodies().get(i), number, day);
            String kind = promise ? "Guarantee" : givens ? "Given" : "Rule";
            planted = planted.with(rule(kind, name, body, chain, own, other, i == dated && mayBeDated(flaw, last)));
            rules.add(name);
        }
        return planted.with(new Plant(
                flaw.description(),
                findings(flaw, givens),
                about(flaw, rules, chain),
                List.of(chain.name()),
                rules.size()));
    }

    /** Whether the flaw is there still when this rule is in force only at times. */
    private static boolean mayBeDated(Flaw flaw, boolean last) {
        return switch (flaw.kind()) {
            case CONTRADICTION -> true;
            case REDUNDANCY, IDLE -> last;
            case REFUTED, THROWS -> !last;
        };
    }

    private static String constants(String body, int number, LocalDate day) {
        return body.replace("K0", "" + number)
                .replace("K1", "" + (number + 1))
                .replace("K5", "" + (number + 5))
                .replace("D0", Literals.date(day))
                .replace("D1", Literals.date(day.plusDays(1)))
                .replace("$a", "x.pa()")
                .replace("$b", "x.pb()")
                .replace("$c", "x.pc()")
                .replace("$u", "y.pu()");
    }

    private static Rule rule(
            String kind,
            String name,
            String body,
            Chain chain,
            Parameter own,
            Optional<Parameter> other,
            boolean dated) {
        List<Parameter> parameters = new ArrayList<>();
        Span span = Span.ALWAYS;
        boolean hasDate = dated
                && kind.equals("Rule")
                && chain.deal().isPresent()
                && !chain.span().equals(Span.ALWAYS);
        if (hasDate) {
            parameters.add(Parameter.of("deal", chain.deal().get().sort()));
            span = chain.span().from().isEmpty()
                    ? new Span("", chain.span().until())
                    : new Span(LocalDate.parse(chain.span().from()).plusDays(10).toString(), "");
        }
        if (body.contains("xs")) {
            parameters.add(Parameter.of("xs", Sort.list(Sort.thing(own.party()))));
        }
        if (body.contains("x.")) {
            parameters.add(Parameter.of("x", Sort.thing(own.party())));
        }
        if (body.contains("y.")) {
            parameters.add(Parameter.of("y", Sort.thing(other.orElseThrow().party())));
        }
        return new Rule(kind, name, parameters, span, false, Node.of(Sort.BODY, "planted", "return " + body + ";"));
    }

    private static List<String> findings(Flaw flaw, boolean givens) {
        return switch (flaw.kind()) {
            case CONTRADICTION -> givens ? List.of("givens-contradict", "dead-chain") : List.of("dead-chain");
            case REDUNDANCY -> List.of("redundant-rule");
            case IDLE -> List.of("idle-rule");
            case REFUTED -> List.of("guarantee-refuted");
            case THROWS -> List.of("guarantee-refuted", "guarantee-not-proven");
        };
    }

    /** Of rules that say the same, any may be blamed. */
    private static List<String> about(Flaw flaw, List<String> rules, Chain chain) {
        return switch (flaw.kind()) {
            case CONTRADICTION -> List.of(chain.name());
            default -> flaw.description().startsWith("equ") ? rules : rules.subList(rules.size() - 1, rules.size());
        };
    }
}
