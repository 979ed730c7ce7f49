package dev.chainrule.processor.analysis.meaning;

/**
 * The place of one party in a request.
 *
 * @param position its index among the positions of the chain
 * @param element its index in the run, where the position is one; otherwise 0
 */
public record Seat(int position, int element) {}
