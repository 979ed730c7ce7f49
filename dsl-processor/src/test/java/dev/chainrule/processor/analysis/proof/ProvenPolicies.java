package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.testing.BoundPolicies;
import dev.chainrule.processor.testing.BoundPolicies.Read;
import dev.chainrule.processor.testing.Javac;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The policies of this repository of which proofs are held against other answers. */
public final class ProvenPolicies {

    private static final Path BAD = Path.of("src/test/resources/bad");

    private ProvenPolicies() {}

    /** Those that are in order. */
    public static Stream<Read> inOrder() {
        List<Path> drugs = new ArrayList<>(sources(Path.of("../examples/drug-supply/federal/src/main/java")));
        drugs.addAll(sources(Path.of("../examples/drug-supply/state-overlay/src/main/java")));
        return Stream.of(
                        sources(Path.of("../csp-policies/src/main/java")),
                        drugs,
                        sources(Path.of("src/test/resources/good")),
                        sources(Path.of("src/test/java/dev/chainrule/processor/oracle/policies")),
                        sources(Path.of("src/test/resources/readme/CoffeeTrade.java")))
                .flatMap(files -> BoundPolicies.read(files).values().stream());
    }

    /** Mistakes, by the names of their files or folders. */
    public static Stream<Read> mistaken(String... names) {
        return Stream.of(names).flatMap(name -> {
            Path folder = BAD.resolve(name);
            List<Path> files = folder.toFile().isDirectory() ? sources(folder) : List.of(BAD.resolve(name + ".java"));
            return BoundPolicies.read(files).values().stream();
        });
    }

    private static List<Path> sources(Path root) {
        return root.toFile().isFile()
                ? List.of(root)
                : Javac.files(root).stream()
                        .filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                        .toList();
    }
}
