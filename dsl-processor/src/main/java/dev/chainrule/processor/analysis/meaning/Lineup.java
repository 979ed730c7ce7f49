package dev.chainrule.processor.analysis.meaning;

import dev.chainrule.processor.model.BoundChain;
import java.util.List;

/**
 * A chain with runs of a certain length.
 *
 * @param lengths for each position of the chain, in order, how many parties stand there; 1 where it is no run
 */
public record Lineup(BoundChain chain, List<Integer> lengths) {}
