package dev.chainrule.processor.random;

import dev.chainrule.processor.random.Draft.Bounds;
import dev.chainrule.processor.random.Draft.Chain;
import dev.chainrule.processor.random.Draft.Parameter;
import dev.chainrule.processor.random.Draft.Rule;
import dev.chainrule.processor.random.Draft.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is asked of whom? Parameters are taken from a chain, so that the rule fits it. */
final class RuleGenerator {

    private final Dice dice;
    private final Cast cast;
    private final Grammar grammar;
    private final ChainGenerator chains;

    RuleGenerator(Dice dice, Cast cast, Grammar grammar, ChainGenerator chains) {
        this.dice = dice;
        this.cast = cast;
        this.grammar = grammar;
        this.chains = chains;
    }

    Rule rule(String kind, String name, Chain chain) {
        List<Parameter> parameters = new ArrayList<>(parties(chain));
        Optional<Parameter> deal = chain.deal().filter(known -> dice.chance(65));
        deal.map(this::raised).ifPresent(parameter -> parameters.add(0, parameter));
        boolean dated = kind.equals("Rule") && deal.filter(chains::isDated).isPresent() && dice.chance(35);
        Span span = dated ? chains.span() : Span.ALWAYS;
        Node body = grammar.body(dice.of(1, 2, 2, 3, 3, 4), Scope.of(cast, parameters));
        boolean warning = kind.equals("Rule") && dice.chance(8);
        return new Rule(kind, name, parameters, span.overlaps(chain.span()) ? span : Span.ALWAYS, warning, body);
    }

    private Parameter raised(Parameter deal) {
        List<String> above = List.copyOf(cast.upwards(deal.sort().name()));
        return Parameter.of("deal", Sort.thing(dice.pick(above)));
    }

    private List<Parameter> parties(Chain chain) {
        List<Parameter> all = chain.parties();
        int count = Math.min(dice.of(1, 1, 2, 2, 2, 3), all.size());
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            places.add(i);
        }
        List<Integer> chosen =
                dice.shuffled(places).subList(0, count).stream().sorted().toList();
        List<Parameter> parties = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            Parameter place = all.get(chosen.get(i));
            boolean next = i > 0 && chosen.get(i) == chosen.get(i - 1) + 1 && dice.chance(50);
            parties.add(party("p" + parties.size(), place, next));
            boolean another = place.bounds().map(Bounds::max).orElse(1) > 1
                    && parties.get(parties.size() - 1).sort().base() == Sort.Base.THING;
            if (another && dice.chance(30)) {
                parties.add(party("p" + parties.size(), Parameter.of("", Sort.thing(place.party())), dice.chance(50)));
            }
        }
        return parties;
    }

    private Parameter party(String name, Parameter place, boolean next) {
        Sort type = Sort.thing(type(place.party()));
        boolean whole = place.bounds().isPresent() && dice.chance(35);
        return new Parameter(name, whole ? place.sort() : type, next, Optional.empty());
    }

    /** The place's own type or one above; of an abstract place, now and then a party below. */
    private String type(String place) {
        boolean isParty = cast.type(place).kind() == Draft.Kind.PARTY;
        if (!isParty && dice.chance(30)) {
            return dice.pick(cast.partiesBelow(place));
        }
        return dice.chance(60) ? place : dice.pick(List.copyOf(cast.upwards(place)));
    }
}
