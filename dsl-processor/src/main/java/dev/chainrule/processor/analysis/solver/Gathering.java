package dev.chainrule.processor.analysis.solver;

import static dev.chainrule.processor.analysis.solver.Terms.and;
import static dev.chainrule.processor.analysis.solver.Terms.atMost;
import static dev.chainrule.processor.analysis.solver.Terms.equal;
import static dev.chainrule.processor.analysis.solver.Terms.implies;
import static dev.chainrule.processor.analysis.solver.Terms.ite;
import static dev.chainrule.processor.analysis.solver.Terms.not;
import static dev.chainrule.processor.analysis.solver.Terms.or;

import dev.chainrule.processor.analysis.solver.Image.Bag;
import dev.chainrule.processor.analysis.solver.Members.Counts;
import dev.chainrule.processor.analysis.solver.Members.Holds;
import dev.chainrule.processor.analysis.solver.Members.Quantifies;
import dev.chainrule.processor.analysis.solver.Members.Use;
import dev.chainrule.processor.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What follows for collections from all that several bodies ask of them? */
final class Gathering {

    /** Beyond this, elements are not told apart when they are counted: what is known is less then, but true. */
    private static final int MANY = 12;

    /** Collections in conditions on elements of collections, and so on, are followed so far. */
    private static final int DEEP = 4;

    private final Vocabulary words;
    private final Facts facts;
    private final List<Term> holds = new ArrayList<>();
    private final List<Term> nice = new ArrayList<>();
    private final List<Ledger> ledgers = new ArrayList<>();
    private final Map<Bag, List<Guarded<Image>>> elements = new LinkedHashMap<>();

    /**
     * Brings it together.
     *
     * @param uses what is asked of collections; conditions on their elements may ask of other collections
     */
    Gathering(List<Use> uses, Vocabulary words, Facts facts) {
        this.words = words;
        this.facts = facts;
        List<Use> all = uses;
        for (int depth = 0; depth < DEEP; depth++) {
            List<Use> next = new ArrayList<>(uses);
            gatherAll(all);
            ledgers.forEach(ledger -> next.addAll(ledger.bags()));
            if (next.size() == all.size()) {
                return;
            }
            all = next;
        }
    }

    private void gatherAll(List<Use> uses) {
        holds.clear();
        nice.clear();
        ledgers.clear();
        elements.clear();
        Map<Bag, List<Use>> byBag = new LinkedHashMap<>();
        uses.forEach(use ->
                byBag.computeIfAbsent(use.bag(), unused -> new ArrayList<>()).add(use));
        byBag.forEach(this::gather);
    }

    /** Whether a collection holds the element with a code. */
    static Term holds(Bag bag, Term code) {
        return Terms.apply(bag.name() + Members.HOLDS, Term.Sort.TRUTH, code);
    }

    static Term size(Bag bag, Facts facts) {
        return facts.whole(sizeName(bag), Range.of(0, Integer.MAX_VALUE));
    }

    static String sizeName(Bag bag) {
        return bag.name() + "#size";
    }

    /** What holds in any case. */
    List<Term> holds() {
        return holds;
    }

    /** What is so where any two elements that are not known to be one are two. */
    List<Term> nice() {
        return nice;
    }

    /** What came of conditions that were evaluated here. */
    List<Ledger> ledgers() {
        return ledgers;
    }

    /** The elements that each collection may have, and when it has them. */
    Map<Bag, List<Guarded<Image>>> elements() {
        return elements;
    }

    private void gather(Bag bag, List<Use> uses) {
        List<Guarded<Image>> all = new ArrayList<>();
        // Names hang on these keys, and must not change when more becomes known.
        List<String> keys = new ArrayList<>();
        List<Quantifies> quantifiers = new ArrayList<>();
        for (Use use : uses) {
            if (use instanceof Holds asked) {
                Term code = words.codes().of(asked.element()).orElseThrow();
                keys.add("asked" + all.size());
                all.add(new Guarded<>(holds(bag, code), asked.element()));
            } else if (use instanceof Quantifies quantifier) {
                quantifiers.add(quantifier);
            }
        }
        int first = all.size();
        for (int i = 0; i < 2 * quantifiers.size(); i++) {
            keys.add("element" + i);
            all.add(witness(bag, keys.get(first + i), words, facts));
        }
        boolean counts = uses.stream().anyMatch(Counts.class::isInstance);
        if (counts) {
            keys.add("first");
            all.add(witness(bag, "first", words, facts));
        }
        elements.put(bag, all);
        for (int i = 0; i < quantifiers.size(); i++) {
            quantify(quantifiers.get(i), all, keys, first + 2 * i);
        }
        if (counts) {
            count(bag, all);
        }
    }

    /** An element that a collection may have. */
    static Guarded<Image> witness(Bag bag, String key, Vocabulary words, Facts facts) {
        String name = bag.name() + "#" + key;
        Image element = words.shapes()
                .of(
                        name,
                        bag.element(),
                        facts,
                        Terms.FALSE,
                        false,
                        facts.mayBeMissing() || !Facts.isOfRequest(bag.name()));
        Term in = words.codes().of(element).map(code -> holds(bag, code)).orElseGet(() -> facts.truth(name + "#in"));
        return new Guarded<>(in, element);
    }

    /**
     * What is so where some element decides, or throws.
     *
     * @param witness the index of the element that decides, where one does; the next one is the one that throws
     */
    private void quantify(Quantifies quantifier, List<Guarded<Image>> known, List<String> keys, int witness) {
        List<Term> decided = new ArrayList<>();
        List<Term> thrown = new ArrayList<>();
        List<Guarded<Image>> all = new ArrayList<>(known);
        all.add(new Guarded<>(quantifier.bag().holdsNull(), new Image.Nothing()));
        for (int i = 0; i < all.size(); i++) {
            Guarded<Image> element = all.get(i);
            boolean isNull = i == known.size();
            if (element.when().equals(Terms.FALSE)) {
                continue;
            }
            Ledger.Told told = quantifier.condition().of(isNull ? "null" : keys.get(i), element.value());
            ledgers.add(told.ledger());
            Evaluated evaluated = told.evaluated();
            Term decides = quantifier.every() ? not(evaluated.truth()) : evaluated.truth();
            Term isDecided = and(element.when(), not(evaluated.thrown()), decides);
            Term isThrown = and(element.when(), evaluated.thrown());
            holds.add(implies(isDecided, quantifier.decided()));
            holds.add(implies(isThrown, quantifier.thrown()));
            if (i == witness || isNull) {
                decided.add(isDecided);
            }
            if (i == witness + 1 || isNull) {
                thrown.add(isThrown);
            }
        }
        // Where some element decides, it is the witness that does.
        holds.add(implies(quantifier.decided(), or(decided)));
        holds.add(implies(quantifier.thrown(), or(thrown)));
    }

    /** Elements with different numbers are different; but two objects may be one, whatever their numbers. */
    private void count(Bag bag, List<Guarded<Image>> all) {
        Term size = size(bag, facts);
        List<Term> any = new ArrayList<>(List.of(equal(size, Terms.ZERO), bag.holdsNull()));
        all.forEach(element -> any.add(element.when()));
        holds.add(or(any));
        List<Term> counted = new ArrayList<>();
        counted.add(ite(bag.holdsNull(), Terms.constant(1), Terms.ZERO));
        List<Term> codes = new ArrayList<>();
        for (Guarded<Image> element : all) {
            List<Term> isNew = new ArrayList<>(List.of(element.when()));
            Term code = words.codes().of(element.value()).orElse(Terms.ZERO);
            if (codes.size() < MANY && !code.equals(Terms.ZERO)) {
                codes.forEach(other -> isNew.add(not(equal(other, code))));
                codes.add(code);
                counted.add(ite(and(isNew), Terms.constant(1), Terms.ZERO));
            }
            holds.add(implies(element.when(), atMost(Terms.constant(1), size)));
        }
        (isValue(bag.element()) ? holds : nice).add(atMost(Terms.sum(counted), size));
    }

    private static boolean isValue(ValueType type) {
        return type instanceof ValueType.Maybe maybe
                ? isValue(maybe.value())
                : !(type instanceof ValueType.Thing
                        || type instanceof ValueType.Many
                        || type instanceof ValueType.Other);
    }
}
