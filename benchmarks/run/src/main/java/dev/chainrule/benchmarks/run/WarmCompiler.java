package dev.chainrule.benchmarks.run;

import java.util.Arrays;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A process that compiles the same again and again. Arguments: how many times, and what javac is told. */
final class WarmCompiler {

    private WarmCompiler() {}

    public static void main(String[] args) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String[] arguments = Arrays.copyOfRange(args, 1, args.length);
        long took = 0;
        for (int i = 0; i < Integer.parseInt(args[0]); i++) {
            long start = System.nanoTime();
            if (compiler.run(null, System.out, System.out, arguments) != 0) {
                throw new IllegalStateException("javac refuses " + String.join(" ", arguments));
            }
            took = System.nanoTime() - start;
        }
        System.out.println("the last took " + took / 1_000_000 + " ms");
    }
}
