package dev.chainrule.benchmarks.run;

import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.Sales;

/** A process that decides on one sale, which is permitted, and ends. The argument is the class of the contestant. */
final class FirstDecision {

    private FirstDecision() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        Contestant<Object, Object> contestant = Contestants.made(args[0]);
        if (!contestant.permitted(contestant.decide(contestant.convert(Sales.first())))) {
            throw new IllegalStateException("The first sale is denied");
        }
        // Some leave threads behind, which would keep the process.
        Runtime.getRuntime().halt(0);
    }
}
