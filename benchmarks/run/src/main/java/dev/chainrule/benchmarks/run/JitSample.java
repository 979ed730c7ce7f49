package dev.chainrule.benchmarks.run;

/**
 * What the JIT made of the generated methods that decisions go through.
 *
 * @param jdk the feature version of the JDK
 * @param policy its name
 * @param rules how many it has
 * @param methods how many there are in its class files
 * @param optimized how many of them have code of the optimizing compiler, C2, at the end
 * @param quick how many have code of the quick compiler, C1, only
 * @param inlined how many others are only part of methods that call them
 * @param refused how many a compiler gave up, and none has code of; they may be part of others all the same
 */
public record JitSample(
        int jdk, String policy, int rules, int methods, int optimized, int quick, int inlined, int refused) {

    /** How many were compiled, alone or into others. */
    public int seen() {
        return optimized + quick + inlined;
    }
}
