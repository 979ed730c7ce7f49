package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.BoundChain;
import java.util.List;

/**
 * How much can stand in one class? A class file names 65,535 things at most: methods by name and descriptor, and once more where they are called,
 * beside whatever else there is.
 */
final class Room {

    /** What the methods of chains may take of it, by these estimates; the rest is for rules, roles and accessors. */
    private static final int NAMES = 55_000;

    /** Two public methods, and one that asks fact by fact, which the first calls. */
    private static final int OF_A_CHAIN = 8;

    /** The generic signatures of these three. */
    private static final int OF_RUNS = 3;

    /** A part of each of these three, which it calls. */
    private static final int OF_A_PART = 9;

    /** So many checks are about as much as goes into one method. */
    private static final int CHECKS = 60;

    private Room() {}

    /** Whether the validator can have a method of each chain that asks fact by fact, beside the one that asks the policy itself. */
    static boolean toAskAgain(List<BoundChain> chains) {
        return chains.stream().mapToLong(Room::names).sum() <= NAMES;
    }

    private static int names(BoundChain chain) {
        int parts = chain.checks().size() / CHECKS;
        return OF_A_CHAIN + (Features.hasRuns(chain) ? OF_RUNS : 0) + OF_A_PART * parts;
    }
}
