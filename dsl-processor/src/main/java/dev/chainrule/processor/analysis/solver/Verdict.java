package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.model.Request;
import java.util.List;

/** Whether demands can be met together. */
public sealed interface Verdict {

    /**
     * They can.
     *
     * @param request one that meets them, as the evaluation has confirmed
     * @param unread what could not be read and has to answer in a certain way, for {@code request} to meet them, in words such
     *     as {@code Registry.isListed(String) answers true}; empty where the request alone decides
     */
    record Possible(Request request, List<String> unread) implements Verdict {}

    /** They cannot, and neither can these, which are few but perhaps not the fewest. */
    record Impossible(List<Demand> core) implements Verdict {}

    record Undecided(Doubt doubt) implements Verdict {}
}
