package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/**
 * What has to be known of the evaluation of one body beside its evaluated: what holds of the unknowns that it brought with it,
 * and what was asked that terms only approximate.
 */
final class Ledger implements Atoms {

    /**
     * What could not be read, at one evaluation.
     *
     * @param reached when it is evaluated, unless something before it throws
     * @param evaluated what it answers
     * @param function the function that the answer is one of; empty where it is any
     */
    record Asked(Expression.Unread site, Term reached, Evaluated evaluated, String function) {}

    /**
     * A function of which terms say less than Java does.
     *
     * @param rebuilt the same of known arguments, to be evaluated
     * @param result what it comes to at these arguments, as far as terms know it
     */
    record Call(
            Function<List<Value>, Expression> rebuilt,
            List<Image> arguments,
            Evaluated evaluated,
            Function<List<Image>, Evaluated> result) {}

    /** Months are added to a date, or years. */
    record Move(Term from, Term months, Term to, Term thrown, String name) {}

    /** What a condition came to that was evaluated later, for one more element of a collection. */
    record Told(Evaluated evaluated, Ledger ledger) {}

    private final String name;
    private final List<Term> holds = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<Members.Use> bags = new ArrayList<>();
    private final List<Term> open = new ArrayList<>();
    private final Deque<Term> reached = new ArrayDeque<>();
    private final Deque<Integer> rounds = new ArrayDeque<>();
    private int fresh;

    /** @param name its own, with which all its unknowns begin */
    Ledger(String name) {
        this.name = name;
    }

    /** A name that nothing else has. */
    String unused(String kind) {
        fresh++;
        return name + "#" + kind + fresh;
    }

    /** The name of a site; another one in each round of what is evaluated several times. */
    String site(int site) {
        StringBuilder text = new StringBuilder(name).append("#site").append(site);
        rounds.descendingIterator().forEachRemaining(round -> text.append('@').append(round));
        return text.toString();
    }

    @Override
    public Term truth(String name) {
        return Terms.truth(name);
    }

    @Override
    public Term whole(String name, Range range) {
        return range.variable(name);
    }

    void holds(Term term) {
        if (!term.equals(Terms.TRUE)) {
            holds.add(term);
        }
    }

    void asked(Expression.Unread site, Evaluated evaluated, String function) {
        asked.add(new Asked(site, Terms.and(List.copyOf(reached)), evaluated, function));
    }

    void called(Call call) {
        calls.add(call);
    }

    void moved(Move move) {
        moves.add(move);
    }

    void used(Members.Use use) {
        bags.add(use);
    }

    /** Where this is true, Java leaves the answer to the implementation. */
    void open(Term condition) {
        open.add(Terms.and(Terms.and(List.copyOf(reached)), condition));
    }

    /** What follows is evaluated only where this is true. */
    void enter(Term condition) {
        reached.push(condition);
    }

    void leave() {
        reached.pop();
    }

    void enterRound(int round) {
        rounds.push(round);
    }

    void leaveRound() {
        rounds.pop();
    }

    List<Term> holds() {
        return holds;
    }

    List<Asked> asked() {
        return asked;
    }

    List<Term> open() {
        return open;
    }

    List<Call> calls() {
        return calls;
    }

    List<Move> moves() {
        return moves;
    }

    List<Members.Use> bags() {
        return bags;
    }

    /** Whether terms may say less of this body than Java does. */
    boolean isApproximate() {
        return !calls.isEmpty() || !moves.isEmpty() || !asked.isEmpty() || !open.isEmpty();
    }
}
