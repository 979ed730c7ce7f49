package dev.chainrule.processor.analysis.meaning;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Rule;
import java.util.List;

/**
 * A rule, a given or a guarantee as it is asked of certain parties of a lineup.
 *
 * @param arguments one for each parameter of the rule, in order
 */
public record Application(Rule rule, List<Argument> arguments) {

    /** What stands for a parameter. */
    public sealed interface Argument {}

    /** The transaction of the chain. */
    public record Deal() implements Argument {}

    /**
     * The party in one seat.
     *
     * @param when the rule is asked only where the party is of one of these types; of any party where there are none
     */
    public record One(Seat seat, List<ClassRef> when) implements Argument {}

    /**
     * The parties of a whole run, in order.
     *
     * @param position of the run in the chain, since nobody may stand there
     */
    public record Run(int position, List<Seat> seats) implements Argument {}
}
