package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where in a list of parties, read as a chain, do those stand that are before or behind all runs? */
final class ListLayout {

    private final List<Position> positions;
    private final int firstRun;
    private final int lastRun;

    ListLayout(BoundChain chain) {
        positions = chain.positions();
        int first = -1;
        int last = -1;
        for (int i = 0; i < positions.size(); i++) {
            if (positions.get(i).run()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        firstRun = first;
        lastRun = last;
    }

    boolean hasRuns() {
        return lastRun >= 0;
    }

    /** The position of the first run; none is below zero. */
    int firstRun() {
        return firstRun;
    }

    /** The position of the last run; none is below zero. */
    int lastRun() {
        return lastRun;
    }

    /** How many parties are not in runs. */
    int singles() {
        return (int) positions.stream().filter(position -> !position.run()).count();
    }

    /**
     * The positions before and behind all runs, in order, and which of the list's elements they are.
     *
     * @param parties the name of the list
     */
    Map<Position, CodeBlock> outsideRuns(String parties) {
        Map<Position, CodeBlock> outside = new LinkedHashMap<>();
        for (int i = 0; i < positions.size(); i++) {
            if (!hasRuns() || i < firstRun) {
                outside.put(positions.get(i), CodeBlock.of("$L", i));
            } else if (i > lastRun) {
                outside.put(positions.get(i), CodeBlock.of("$N.size() - $L", parties, positions.size() - i));
            }
        }
        return outside;
    }
}
