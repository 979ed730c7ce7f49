package dev.chainrule.benchmarks.run;

import dev.chainrule.benchmarks.work.Agreement;
import dev.chainrule.benchmarks.work.Sales;

/** A process that decides on one sale and ends. The argument is the class of the contestant. */
final class FirstDecision {

    private FirstDecision() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        Agreement.check(Contestants.made(args[0]), Sales.of(1));
        // Some leave threads behind, which would keep the process.
        Runtime.getRuntime().halt(0);
    }
}
