package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.solver.Members.Quantifies;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is an application about? What shares no name with another has nothing to do with it.
 *
 * @param names of unknowns, collections, objects and functions
 * @param variables the unknowns among them
 * @param dated whether the effective date is one
 */
record Links(Set<String> names, List<Term.Variable> variables, boolean dated) {

    /** @param said what the application says */
    static Links of(List<Term> said, Ledger ledger, Vocabulary words, Facts facts) {
        List<Term> terms = new ArrayList<>(said);
        terms.addAll(ledger.holds());
        Set<String> names = new LinkedHashSet<>();
        for (Members.Use use : ledger.bags()) {
            names.add(use.bag().name());
            if (use instanceof Quantifies quantifies) {
                Ledger.Told told = quantifies
                        .condition()
                        .of(
                                "element0",
                                Gathering.witness(use.bag(), "element0", words, facts)
                                        .value());
                terms.addAll(told.ledger().holds());
                terms.add(told.evaluated().thrown());
                terms.add(told.evaluated().truth());
                told.ledger().bags().forEach(inner -> names.add(inner.bag().name()));
            }
        }
        Map<String, Term.Variable> variables = Parts.variables(terms);
        names.addAll(variables.keySet());
        for (Ledger.Asked asked : ledger.asked()) {
            if (!asked.function().isEmpty()) {
                names.add(asked.function());
            }
        }
        // The types that an object may be of hang together, and so do the elements that a collection may have.
        for (String mark : List.of(Facts.IS, Members.HOLDS)) {
            names.addAll(names.stream()
                    .filter(name -> name.contains(mark))
                    .map(name -> name.substring(0, name.indexOf(mark) + 1))
                    .toList());
        }
        boolean dated = facts.date()
                .filter(date -> names.contains(((Term.Variable) date).name()))
                .isPresent();
        return new Links(names, List.copyOf(variables.values()), dated);
    }
}
