package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Generated;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes {@code …Witnesses}, in the package of a test: requests with what is to be decided of them, which a test asks the policy's
 * validator.
 */
public final class WitnessesWriter {

    private static final int WIDTH = 112;

    private static final String ALL = """
            private $Self() {}

            /** All witnesses, each an argument for a test. */
            static $Stream<$Witness> all() {
            """;

    private static final String CODES = """
            }

            /** The codes of checks that deny, and of those that only warn: sorted, each once. */
            record $Codes($List<$String> violations, $List<$String> warnings) {
                private static $Codes permitted() {
                    return denied();
                }

                private static $Codes denied($String... violations) {
                    return new $Codes($List.of(violations), $List.of());
                }

            """;

    private static final String WARNED = """
                private $Codes warned($String... warnings) {
                    return new $Codes(violations, $List.of(warnings));
                }

            """;

    private static final String WITNESS = """
                private static $Codes of($Decision decision) {
                    return new $Codes(sorted(decision.violations()), sorted(decision.warnings()));
                }

                private static $List<$String> sorted($List<$Decision.Violation> failed) {
                    return failed.stream().map($Decision.Violation::code).distinct().sorted().toList();
                }
            }

            /** A request, and what is to be decided of it: {@code expected} is to equal {@code actual}. */
            record $Witness($String name, $Codes expected, $Supplier<$Decision> decision) {
                $Codes actual() {
                    return $Codes.of(decision.get());
                }

                @$Override
                public $String toString() {
                    return name;
                }
            }
            """;

    private final BoundPolicy bound;
    private final ClassRef name;
    private final Options options;
    private final WitnessNames words;
    private final SnippetTypes types;
    private final ToldRecords told;
    private final WitnessObjects objects;
    private final Surface surface;

    /**
     * Writes for a test.
     *
     * @param ancestors the policies above: they have the facts of their own parties and transactions
     * @param name of what is written; its package is that of the test
     * @param options of the test
     */
    public WitnessesWriter(BoundPolicy bound, List<Policy> ancestors, ClassRef name, Options options) {
        this.bound = bound;
        this.name = name;
        this.options = options;
        this.surface = new Surface(bound);
        this.words = new WitnessNames(bound, ancestors, name, options.shadowed());
        this.types = words.types();
        this.told = new ToldRecords(types, words.declared());
        this.objects = new WitnessObjects(types, words.builders(), told);
    }

    /**
     * What was written.
     *
     * @param unwritten the names of examples that need an object which is not made here
     */
    public record Written(Source source, List<String> unwritten) {}

    /**
     * Writes.
     *
     * @param bases for each chain of the policy a request that others are like, if one is known; what examples share with it is written
     *     once
     * @param gaps what the examples do not show, for whoever reads the source
     * @param proven what no example could show
     */
    public Written write(
            List<Example> examples, List<Optional<Request>> bases, List<String> gaps, List<String> proven) {
        List<String> chains = new ArrayList<>();
        List<String> streams = new ArrayList<>();
        List<String> unwritten = new ArrayList<>();
        for (int i = 0; i < bound.chains().size(); i++) {
            BoundChain chain = bound.chains().get(i);
            List<Example> along = examples.stream()
                    .filter(example -> example.request().isAlong(chain))
                    .toList();
            if (!along.isEmpty()) {
                String type = words.declared()
                        .newName(Surface.capitalized(chain.chain().name()) + "Request");
                WitnessChainWriter writer = new WitnessChainWriter(words, objects, chain, type, bases.get(i));
                chains.add("");
                chains.addAll(writer.write(along, validator() + "." + surface.decide(chain)));
                streams.add(type + ".witnesses()");
                unwritten.addAll(writer.unwritten());
            }
        }
        List<String> lines = new ArrayList<>();
        List<String> missing = new ArrayList<>(gaps);
        unwritten.forEach(each -> missing.add(
                each + "; it takes an object of a record, a class or a sealed type, which is not made here"));
        head(missing, proven, lines);
        body(examples, streams, chains, lines);
        String packageName = name.packageName().isEmpty() ? "" : "package " + name.packageName() + ";\n\n";
        String importLines = words.imports();
        String text = packageName + importLines + (importLines.isEmpty() ? "" : "\n") + String.join("\n", lines) + "\n";
        return new Written(new Source(name, text), List.copyOf(unwritten));
    }

    private String validator() {
        return types.of(Generated.VALIDATOR.of(bound.policy().ref()));
    }

    private void head(List<String> gaps, List<String> proven, List<String> lines) {
        lines.addAll(WitnessComment.of(types.of(bound.policy().ref()), gaps, proven));
        if (options.generated()) {
            lines.add("@" + words.jdk("javax.annotation.processing", "Generated") + "(\"dev.chainrule\")");
        }
        lines.add("@" + words.jdk("java.lang", "SuppressWarnings") + "({\"deprecation\", \"rawtypes\", \"removal\"})");
    }

    private void body(List<Example> examples, List<String> streams, List<String> chains, List<String> lines) {
        boolean warned =
                examples.stream().anyMatch(example -> !example.warnings().isEmpty());
        lines.add("final class " + name.nestedName() + " {");
        List<String> inner = new ArrayList<>();
        inner.addAll(filledIn(ALL));
        Wrap.of("return " + joined(streams) + ";", WIDTH).forEach(line -> inner.add("    " + line));
        inner.addAll(filledIn(CODES));
        inner.addAll(warned ? filledIn(WARNED) : List.of());
        inner.addAll(filledIn(WITNESS));
        inner.addAll(chains);
        inner.addAll(told.write());
        inner.forEach(line -> lines.add(line.isEmpty() ? "" : "    " + line));
        lines.add("}");
    }

    private String joined(List<String> streams) {
        String stream = words.jdk("java.util.stream", "Stream");
        return switch (streams.size()) {
            case 0 -> stream + ".empty()";
            case 1 -> streams.get(0);
            default -> stream + ".of(" + String.join(", ", streams) + ").flatMap(chain -> chain)";
        };
    }

    /** The lines of a template, in which names stand for what is named in the source. */
    private List<String> filledIn(String template) {
        return template.replace("$Self", name.nestedName())
                .replace("$Codes", words.codes())
                .replace("$Witness", words.witness())
                .replace("$Decision", types.of(Generated.DECISION.of(bound.decisions())))
                .replace("$Stream", words.jdk("java.util.stream", "Stream"))
                .replace("$Supplier", words.jdk("java.util.function", "Supplier"))
                .replace("$List", words.jdk("java.util", "List"))
                .replace("$String", words.jdk("java.lang", "String"))
                .replace("$Override", words.jdk("java.lang", "Override"))
                .lines()
                .toList();
    }
}
