package dev.chainrule.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A chain of a policy set, with the checks that are made along it.
 *
 * @param chain the declaration that counts
 * @param windows when it is in force; empty where it is closed, one {@link Window#ALWAYS} where it is always
 * @param closed why it is closed; empty where it is not
 * @param transaction what is transacted, if the chain says
 * @param positions the parties, seller before buyer
 * @param checks in the order in which they are made; guarantees are not among them
 * @param guarantees where each guarantee holds, as the policy promises; nothing asks them
 */
public record BoundChain(
        Chain chain,
        List<Window> windows,
        String closed,
        Optional<Deal> transaction,
        List<Position> positions,
        List<Check> checks,
        List<Check> guarantees) {

    /** The same chain, along which other things are asked and promised. */
    public BoundChain withChecks(List<Check> others, List<Check> promised) {
        return new BoundChain(chain, windows, closed, transaction, positions, others, promised);
    }

    /** The same chain, with at least and at most so many parties in a run. */
    public BoundChain withRun(int run, int min, int max) {
        List<Position> others = new ArrayList<>(positions);
        others.set(run, positions.get(run).within(min, max));
        return new BoundChain(chain, windows, closed, transaction, List.copyOf(others), checks, guarantees);
    }

    /**
     * Whether a default accessor says the effective date, so that applications do not.
     *
     * @param accessors finds an accessor of a type by its name
     */
    public boolean isDateComputed(BiFunction<ClassRef, String, Optional<Accessor>> accessors) {
        return transaction
                .flatMap(deal -> deal.date().flatMap(date -> accessors.apply(deal.type(), date)))
                .filter(accessor -> !accessor.isAbstract())
                .isPresent();
    }

    /**
     * The transaction of a chain.
     *
     * @param parameter its index among the method's parameters
     * @param words the type's name in lower-case words: {@code new relationship}
     * @param date the accessor of the effective date, if it has one
     */
    public record Deal(int parameter, String name, ClassRef type, String words, Optional<String> date) {

        /** Whether such transactions go along a chain. */
        public boolean goesAlong(BoundChain chain) {
            return chain.transaction()
                    .filter(other -> other.type().equals(type))
                    .isPresent();
        }
    }

    /**
     * A party's place in a chain, or a run of parties.
     *
     * @param parameter its index among the method's parameters
     * @param type the declared type; of a run, that of its elements
     * @param label what the field calls a party there: the party's label, or the type's name in lower-case words where the
     *     type is above several parties
     * @param alternatives the party types that an abstract position stands for, in order of declaration; empty where
     *     the declared type is a party
     * @param run whether it is a run; {@code min} and {@code max} are 1 where it is not
     */
    public record Position(
            int parameter,
            String name,
            ClassRef type,
            String label,
            List<ClassRef> alternatives,
            boolean run,
            int min,
            int max) {

        private Position within(int least, int most) {
            return new Position(parameter, name, type, label, alternatives, run, least, most);
        }

        public boolean isAbstract() {
            return !alternatives.isEmpty();
        }
    }

    /**
     * A rule at one choice of places. In runs it stands for all choices of elements.
     *
     * @param bindings one for each party parameter of the rule, in order; the transaction parameter, if any, takes the
     *     chain's transaction
     */
    public record Check(Rule rule, List<Binding> bindings) {}

    /**
     * The place that a rule's parameter takes.
     *
     * @param parameter the index of the rule's parameter
     * @param position its index among the positions of the chain
     * @param next whether it stands directly after the binding before it, as {@code @Next} demands
     * @param whole whether it takes a whole run as a list; otherwise, in a run, it takes each element
     * @param when the object must be of one of these party types for the check to be made; empty where it always is
     */
    public record Binding(int parameter, int position, boolean next, boolean whole, List<ClassRef> when) {

        /** The same place, for a check that is made only if the object is of a type. */
        public Binding onlyOf(ClassRef type) {
            return new Binding(parameter, position, next, whole, List.of(type));
        }
    }
}
