package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** How long are the runs that show how long a run may be? As long and as short as may be, and with one party more and fewer. */
final class RunLengths {

    /** Of longer runs it is not shown that they are the shortest or the longest, for want of time. */
    static final int MOST_PARTIES = 1_000;

    private static final int MANY = 20;

    private final int run;
    private final Position position;

    RunLengths(BoundChain chain, int run) {
        this.run = run;
        this.position = chain.positions().get(run);
    }

    String name() {
        return position.name();
    }

    /** The lengths, each once. */
    List<Integer> shown() {
        Stream<Integer> least =
                Stream.of(position.min()).filter(RunLengths::isFew).flatMap(min -> Stream.of(min - 1, min));
        Stream<Integer> most =
                Stream.of(position.max()).filter(RunLengths::isFew).flatMap(max -> Stream.of(max, max + 1));
        return Stream.concat(least, most)
                .filter(length -> length >= 0)
                .distinct()
                .toList();
    }

    /** How many parties there must or may be, where those are too many to be shown. */
    List<Integer> tooLong() {
        Stream<Integer> least = Stream.of(position.min());
        Stream<Integer> most = Stream.of(position.max()).filter(max -> max < Integer.MAX_VALUE);
        return Stream.concat(least, most)
                .filter(length -> !isFew(length))
                .distinct()
                .toList();
    }

    private static boolean isFew(int length) {
        return length <= MOST_PARTIES;
    }

    /** How many parties stand there. */
    int of(Request request) {
        return request.parties().get(run).size();
    }

    /**
     * A request with so many parties, of which the last stands there again, where there are more than were; alone, where they are many.
     *
     * @param base with somebody in the run
     */
    Request in(Request base, int length) {
        List<Value.Thing> known = base.parties().get(run);
        int kept = length > MANY ? 0 : Math.min(length, known.size());
        List<Value.Thing> other = new ArrayList<>(known.subList(0, kept));
        other.addAll(Collections.nCopies(length - other.size(), known.get(known.size() - 1)));
        List<List<Value.Thing>> parties = new ArrayList<>(base.parties());
        parties.set(run, List.copyOf(other));
        return base.withParties(parties);
    }
}
