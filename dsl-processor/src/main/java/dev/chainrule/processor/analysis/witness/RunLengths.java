package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.meaning.Lineup;
import dev.chainrule.processor.analysis.proof.Extent;
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
    private static final int MOST_PARTIES = 1_000;

    private static final int MANY = 20;

    private final BoundChain chain;
    private final int run;
    private final Position position;

    RunLengths(BoundChain chain, int run) {
        this.chain = chain;
        this.run = run;
        this.position = chain.positions().get(run);
    }

    String name() {
        return position.name();
    }

    /** The lengths, each once. */
    List<Integer> shown() {
        Stream<Integer> least = Stream.of(position.min()).filter(this::isFew).flatMap(min -> Stream.of(min - 1, min));
        Stream<Integer> most = Stream.of(position.max()).filter(this::isFew).flatMap(max -> Stream.of(max, max + 1));
        return Stream.concat(least, most)
                .filter(length -> length >= 0)
                .distinct()
                .toList();
    }

    /** That there must or may be so many parties, where they are too many to be shown. */
    List<String> untold() {
        Stream<String> least =
                Stream.of(position.min()).filter(min -> min > 0 && !isFew(min)).map(min -> "must be " + min);
        Stream<String> most = Stream.of(position.max())
                .filter(max -> !isFew(max) && max < Integer.MAX_VALUE)
                .map(max -> "may be " + max);
        return Stream.concat(least, most)
                .map(bound -> "that there " + bound + " " + name())
                .toList();
    }

    private boolean isFew(int length) {
        List<Integer> lengths =
                new ArrayList<>(chain.positions().stream().map(Position::min).toList());
        lengths.set(run, length);
        return length <= MOST_PARTIES && !Extent.isTooLarge(new Lineup(chain, lengths));
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
