package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Binding;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** At which places of a chain is a rule asked? */
final class Binder {

    /**
     * A party that a rule asks for.
     *
     * @param parameter the index of the rule's parameter
     * @param next whether it must stand directly after the one before it
     * @param whole whether it is a list, which takes a whole run
     */
    private record Asked(int parameter, ClassRef type, boolean next, boolean whole) {}

    /** More checks than these are not looked for; a rule that comes to more along a chain is an error. */
    static final int MOST = 10_000;

    private final Types types;

    Binder(Types types) {
        this.types = types;
    }

    /** All checks of a rule along a chain, in order of positions; none where they are never in force together. */
    List<BoundChain.Check> bind(Rule rule, BoundChain chain) {
        Window window = rule.dates().window();
        return DateSpan.overlap(List.of(window), chain.windows()) && fitsTransaction(rule, chain)
                ? bindParties(rule, chain)
                : List.of();
    }

    /** Whether the chain has the transaction that the rule asks for, if it asks for any. */
    boolean fitsTransaction(Rule rule, BoundChain chain) {
        return rule.method().parameters().stream()
                .map(parameter -> types.slot(parameter.type()))
                .filter(Slot::isTransaction)
                .allMatch(slot -> chain.transaction()
                        .filter(deal -> types.isBelow(deal.type(), slot.type().orElseThrow()))
                        .isPresent());
    }

    /** The checks of a rule along a chain, whatever their dates and transactions. */
    List<BoundChain.Check> bindParties(Rule rule, BoundChain chain) {
        return search(rule, asked(rule), chain);
    }

    /** Whether the parties of a rule would fit if it named them in the opposite order. */
    boolean fitsReversed(Rule rule, BoundChain chain) {
        List<Asked> forwards = asked(rule);
        List<Asked> backwards = new ArrayList<>();
        for (int i = forwards.size() - 1; i >= 0; i--) {
            Asked asked = forwards.get(i);
            boolean next = i + 1 < forwards.size() && forwards.get(i + 1).next();
            backwards.add(new Asked(asked.parameter(), asked.type(), next, asked.whole()));
        }
        return !search(rule, backwards, chain).isEmpty();
    }

    /** Whether the parties of a rule would fit if none had to stand directly after another. */
    boolean fitsApart(Rule rule, BoundChain chain) {
        List<Asked> apart = asked(rule).stream()
                .map(asked -> new Asked(asked.parameter(), asked.type(), false, asked.whole()))
                .toList();
        return !search(rule, apart, chain).isEmpty();
    }

    private List<Asked> asked(Rule rule) {
        List<Asked> asked = new ArrayList<>();
        List<Parameter> parameters = rule.method().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            Slot slot = types.slot(parameters.get(i).type());
            if (slot.isParty()) {
                boolean next = !asked.isEmpty() && parameters.get(i).next();
                asked.add(new Asked(i, slot.type().orElseThrow(), next, slot.form() == Slot.Form.PARTIES));
            }
        }
        return asked;
    }

    private List<BoundChain.Check> search(Rule rule, List<Asked> asked, BoundChain chain) {
        Search search = new Search(rule, asked, chain.positions());
        search.extend(List.of());
        return Collections.unmodifiableList(search.found);
    }

    /** Binds one party after the other, and remembers what leads nowhere: the places of many are countless. */
    private final class Search {

        /**
         * Where one is: what is bound in the last position is all that matters to those that follow.
         *
         * @param bound how many parties are bound
         * @param position where the last of them stands
         * @param beside how many of them stand there
         * @param joined whether all of these follow each other and what is before them
         */
        private record Way(int bound, int position, long beside, boolean joined) {}

        private final Rule rule;
        private final List<Asked> asked;
        private final List<Position> positions;
        private final List<BoundChain.Check> found = new ArrayList<>();
        private final Set<Way> dead = new HashSet<>();

        Search(Rule rule, List<Asked> asked, List<Position> positions) {
            this.rule = rule;
            this.asked = asked;
            this.positions = positions;
        }

        void extend(List<Binding> bound) {
            if (bound.size() == asked.size()) {
                found.add(new BoundChain.Check(rule, bound));
                return;
            }
            Way way = way(bound);
            int before = found.size();
            if (before > MOST || dead.contains(way)) {
                return;
            }
            Asked next = asked.get(bound.size());
            for (int at = Math.max(0, way.position()); at < positions.size(); at++) {
                Optional<List<ClassRef>> when = fit(next, positions.get(at));
                if (when.isPresent() && mayFollow(bound, next, at, positions)) {
                    List<Binding> longer = new ArrayList<>(bound);
                    longer.add(new Binding(next.parameter(), at, next.next(), next.whole(), when.get()));
                    extend(List.copyOf(longer));
                }
            }
            if (found.size() == before) {
                dead.add(way);
            }
        }

        private Way way(List<Binding> bound) {
            if (bound.isEmpty()) {
                return new Way(0, -1, 0, false);
            }
            List<Binding> beside = beside(bound);
            int position = beside.get(0).position();
            return new Way(bound.size(), position, beside.size(), areJoined(beside));
        }
    }

    /** The party types that an object there must be of; no types where it always fits, nothing where it never does. */
    private Optional<List<ClassRef>> fit(Asked asked, Position position) {
        if (asked.whole() && !position.run()) {
            return Optional.empty();
        }
        if (types.isBelow(position.type(), asked.type())) {
            return Optional.of(List.of());
        }
        List<NamedType> parties = asked.whole()
                ? List.of()
                : types.partiesBelow(asked.type()).stream()
                        .filter(party -> position.alternatives().contains(party.ref()))
                        .toList();
        List<ClassRef> when =
                NamedType.highest(parties).stream().map(NamedType::ref).toList();
        return when.isEmpty() ? Optional.empty() : Optional.of(when);
    }

    /** Whether some lengths of the chain's runs leave room for a party there, after those that are bound already. */
    private static boolean mayFollow(List<Binding> bound, Asked asked, int at, List<Position> positions) {
        if (bound.isEmpty()) {
            return true;
        }
        Binding last = bound.get(bound.size() - 1);
        List<Binding> beside = beside(bound);
        if (at == last.position()) {
            return !last.whole()
                    && !asked.whole()
                    && beside.size() < positions.get(at).max();
        }
        return !asked.next()
                || (mayEnd(beside, positions.get(last.position()))
                        && positions.subList(last.position() + 1, at).stream().allMatch(between -> between.min() == 0));
    }

    /** Where {@code @Next} leads into a run, through it and out again, the run is just as long as what is bound in it. */
    private static boolean mayEnd(List<Binding> beside, Position run) {
        return !areJoined(beside) || beside.size() >= run.min();
    }

    /** What is bound in the last position in which anything is. */
    private static List<Binding> beside(List<Binding> bound) {
        int position = bound.get(bound.size() - 1).position();
        return bound.stream().filter(binding -> binding.position() == position).toList();
    }

    private static boolean areJoined(List<Binding> beside) {
        return beside.stream().allMatch(binding -> binding.next() && !binding.whole());
    }
}
