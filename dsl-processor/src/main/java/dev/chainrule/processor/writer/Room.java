package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;

/**
 * Is there room for a second method of each chain, which asks fact by fact? A class file names 65,535 things at most: methods by name and
 * descriptor, and once more where they are called, beside whatever else there is.
 */
final class Room {

    /** What may be named by these estimates; the rest is for dates, roles and what is in every validator. */
    private static final int NAMES = 62_000;

    /** Two public methods. */
    private static final int OF_CLOSED = 4;

    /** Three methods with a name and a descriptor each, of which one is called. */
    private static final int OF_OPEN = 8;

    /** The generic signatures of these three. */
    private static final int OF_RUNS = 3;

    /** Where each of these three is in parts: each part's name, and that it is called. */
    private static final int OF_A_PART = 9;

    /** So many checks are as much as surely goes into one method. */
    private static final int CHECKS = 25;

    /** The methods that ask a rule, and put its failure into words. */
    private static final int OF_A_RULE = 8;

    /** An accessor: its name and type, and that it is called. */
    private static final int OF_A_FACT = 3;

    private Room() {}

    /** Whether the validator can ask in both ways, the policy itself and fact by fact; otherwise it can in one. */
    static boolean forBothWays(BoundPolicy bound) {
        long names = (long) OF_A_RULE * bound.rules().size();
        names += bound.types().stream()
                .mapToLong(type -> (long) OF_A_FACT * type.accessors().size())
                .sum();
        names += bound.chains().stream().mapToLong(Room::names).sum();
        return names <= NAMES;
    }

    private static int names(BoundChain chain) {
        if (Features.isClosed(chain)) {
            return OF_CLOSED;
        }
        int checks = chain.checks().size();
        int parts = checks > CHECKS ? 1 + checks / CHECKS : 0;
        return OF_OPEN + (Features.hasRuns(chain) ? OF_RUNS : 0) + OF_A_PART * parts;
    }
}
