package dev.chainrule.benchmarks.run;

import dev.chainrule.benchmarks.sized.SizedPolicy;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Does the JIT compile every method that decisions go through, however many there are? The JVM says so itself. */
final class JitLog {

    /** Asks both {@code permits…} and the decision. */
    private static final int BOTH = 2;

    private static final String SECONDS = "60";

    /** The methods of a chain, the parts that they are made of, and the policy's rules, which they call. */
    private static final Pattern ASKED =
            Pattern.compile("sized\\.(MeasuredValidator::(permitsSale|sale)(Part\\d+)?|Measured::r\\d+)");

    private final Path benchmarks;
    private final Jdk jdk;

    /** One below the folder of all benchmarks, in which Maven has compiled them. */
    JitLog(Path benchmarks, Jdk jdk) {
        this.benchmarks = benchmarks;
        this.jdk = jdk;
    }

    /** @param compiled where the classes of the policy are; what the JVM lists is kept beside them */
    JitSample sample(SizedPolicy policy, Path compiled) {
        Predicate<String> counts = method -> ASKED.matcher(method).matches();
        Path listed = compiled.resolve("codes-" + jdk.version() + ".txt");
        CompilationLog log = new CompilationLog(log(policy, compiled, listed), counts);
        CodeList codes = new CodeList(read(listed), counts);
        return new JitSample(
                jdk.version(),
                policy.name(),
                policy.size(),
                methods(compiled),
                codes.optimized().size(),
                codes.compiled().size() - codes.optimized().size(),
                lacking(codes, log.inlined()),
                lacking(codes, log.refused()));
    }

    /** How many of the methods have no code. */
    private static int lacking(CodeList codes, Set<String> methods) {
        Set<String> compiled = codes.compiled();
        return (int)
                methods.stream().filter(method -> !compiled.contains(method)).count();
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> log(SizedPolicy policy, Path compiled, Path listed) {
        String classPath = compiled
                + File.pathSeparator
                + benchmarks.resolve("run").resolve("target").resolve("classes");
        return Command.said(List.of(
                        jdk.java().toString(),
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:+PrintCompilation",
                        "-XX:+PrintInlining",
                        "-cp",
                        classPath,
                        Heat.class.getName(),
                        String.valueOf(policy.requests()),
                        String.valueOf(BOTH),
                        SECONDS,
                        listed.toString()))
                .lines()
                .toList();
    }

    /** How many methods of these names the classes have. */
    private static int methods(Path compiled) {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {compiled.toUri().toURL()})) {
            int methods = 0;
            for (String name : List.of("sized.MeasuredValidator", "sized.Measured")) {
                methods += (int) Arrays.stream(loader.loadClass(name).getDeclaredMethods())
                        .filter(method ->
                                ASKED.matcher(name + "::" + method.getName()).matches())
                        .count();
            }
            return methods;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
