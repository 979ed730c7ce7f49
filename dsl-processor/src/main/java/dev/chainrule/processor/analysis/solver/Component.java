package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.model.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Applications that have to do with each other, with what holds whatever they come to.
 *
 * @param names what they are about
 * @param ledgers of the applications, and of what was evaluated when they were put together
 * @param background what holds
 * @param nice what a reader would like to hold, if there is one
 * @param approximate whether terms may say less than Java does
 */
record Component(
        List<Encoded> members,
        Set<String> names,
        List<Ledger> ledgers,
        Gathering gathering,
        List<Term> background,
        List<Term> nice,
        boolean approximate) {

    static Component of(List<Encoded> members, Encoding encoding, Window era) {
        Set<String> names = new LinkedHashSet<>();
        Map<String, Term.Variable> variables = new LinkedHashMap<>();
        Set<Ledger> ledgers = new LinkedHashSet<>();
        boolean dated = false;
        for (Encoded member : members) {
            names.addAll(member.links().names());
            member.links().variables().forEach(variable -> variables.put(variable.name(), variable));
            ledgers.add(member.ledger());
            dated |= member.links().dated();
        }
        List<Members.Use> uses = new ArrayList<>();
        ledgers.forEach(ledger -> uses.addAll(ledger.bags()));
        Gathering gathering = new Gathering(uses, encoding.words(), encoding.facts());
        ledgers.addAll(gathering.ledgers());
        List<Ledger> all = List.copyOf(ledgers);
        List<Term> background = new ArrayList<>();
        all.forEach(ledger -> background.addAll(ledger.holds()));
        background.addAll(gathering.holds());
        background.addAll(new TypesOfObjects(encoding.facts(), names).hold());
        background.addAll(Refinement.order(all));
        if (dated) {
            encoding.facts().date().ifPresent(date -> background.addAll(Niceness.within(era, date)));
        }
        List<Term> nice = new ArrayList<>(gathering.nice());
        if (encoding.told()) {
            nice.addAll(Niceness.of(variables.values(), era));
        }
        boolean approximate = !uses.isEmpty() || all.stream().anyMatch(Ledger::isApproximate);
        return new Component(members, names, all, gathering, List.copyOf(background), List.copyOf(nice), approximate);
    }
}
