package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which requests show how long a run may be? Those with as many parties as there may be and as few, and with one more and fewer. All else
 * is as in a given request.
 */
final class RunLengths {

    /** Of longer runs nothing is shown, for want of time. */
    private static final int MOST_PARTIES = 1_000;

    private static final int MANY = 20;

    private final Request base;
    private final int run;
    private final Position position;

    /** @param base with somebody in the run */
    RunLengths(Request base, int run) {
        this.base = base;
        this.run = run;
        this.position = base.chain().positions().get(run);
    }

    /** The requests, such as differ from the given one. */
    Stream<Request> shown() {
        Stream<Integer> least = Stream.of(position.min() - 1, position.min());
        Stream<Integer> most =
                tooLong().isPresent() || !isBounded() ? Stream.of() : Stream.of(position.max(), position.max() + 1);
        return Stream.concat(least, most)
                .filter(length -> length >= 0)
                .map(this::withLength)
                .filter(request -> !request.equals(base));
    }

    /** How many parties there may be, if those are too many to be shown. */
    Optional<Integer> tooLong() {
        return Optional.of(position.max()).filter(max -> isBounded() && max > MOST_PARTIES);
    }

    private boolean isBounded() {
        return position.max() < Integer.MAX_VALUE;
    }

    /** The last party stands there again, where there are more than were; alone, where they are many. */
    private Request withLength(int length) {
        List<Value.Thing> known = base.parties().get(run);
        int kept = length > MANY ? 0 : Math.min(length, known.size());
        List<Value.Thing> other = new ArrayList<>(known.subList(0, kept));
        other.addAll(Collections.nCopies(length - other.size(), known.get(known.size() - 1)));
        List<List<Value.Thing>> parties = new ArrayList<>(base.parties());
        parties.set(run, List.copyOf(other));
        return base.withParties(parties);
    }
}
