package dev.chainrule.processor.writer;

import com.palantir.javapoet.NameAllocator;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes {@code …Witnesses}, in the package of a test: requests with what is to be decided of them, which a test asks the policy's
 * validator.
 */
public final class WitnessesWriter {

    private static final int WIDTH = 112;

    private final BoundPolicy bound;
    private final ClassRef name;
    private final Options options;
    private final Imports imports;
    private final SnippetTypes types;
    private final ToldRecords told;
    private final WitnessObjects objects;
    private final WitnessNames words;
    private final NameAllocator declared = new NameAllocator();
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
        // Of these and of the policy's own, no type that is declared here may take the name.
        Stream.of("List", "Optional", "Set", "String", "Override", "Stream", "Supplier", "Consumer", "LocalDate")
                .forEach(declared::newName);
        declared.newName(name.simpleName());
        Set<String> outer = new TreeSet<>();
        Stream.concat(
                        bound.types().stream().map(NamedType::ref),
                        Stream.of("Validator", "Decision", "Facts")
                                .map(suffix -> bound.policy().ref().sibling(suffix)))
                .forEach(type -> outer.addAll(type.simpleNames()));
        outer.stream().filter(type -> !type.equals(name.simpleName())).forEach(declared::newName);
        this.imports = new Imports(taken(), options.shadowed());
        this.types = new SnippetTypes(bound, name.packageName(), Optional.of(imports));
        Builders builders = new Builders(bound, ancestors, types);
        List<ClassRef> named = new ArrayList<>(builders.owners());
        named.add(bound.policy().ref().sibling("Validator"));
        this.words = new WitnessNames(types, imports, builders, declared, named);
        this.told = new ToldRecords(types, declared);
        this.objects = new WitnessObjects(types, builders, told);
    }

    /**
     * What was written.
     *
     * @param unwritten the names of examples that need an object which no test can make
     */
    public record Written(Source source, List<String> unwritten) {}

    /** Names that in this package, or in the source, mean something else than a type of another package. */
    private Set<String> taken() {
        Set<String> taken = new TreeSet<>(options.shadowed());
        taken.addAll(Set.of(name.simpleName(), "String", "Override", "SuppressWarnings"));
        bound.types().stream()
                .map(NamedType::ref)
                .filter(type -> type.packageName().equals(name.packageName()))
                .forEach(type -> taken.add(type.simpleNames().get(0)));
        return taken;
    }

    /**
     * Writes.
     *
     * @param bases for each chain of the policy a request that is permitted, if one is known; what examples share with it is written
     *     once
     * @param notes sentences for whoever reads the source
     */
    public Written write(List<Example> examples, List<Optional<Request>> bases, List<String> notes) {
        List<String> chains = new ArrayList<>();
        List<String> streams = new ArrayList<>();
        List<String> unwritten = new ArrayList<>();
        for (int i = 0; i < bound.chains().size(); i++) {
            BoundChain chain = bound.chains().get(i);
            List<Example> along = examples.stream()
                    .filter(example -> example.request().isAlong(chain))
                    .toList();
            if (!along.isEmpty()) {
                String type = declared.newName(Surface.capitalized(chain.chain().name()) + "Request");
                WitnessChainWriter writer = new WitnessChainWriter(words, objects, chain, type, bases.get(i));
                chains.add("");
                chains.addAll(writer.write(along, validator() + "." + surface.decide(chain)));
                streams.add(type + ".witnesses()");
                unwritten.addAll(writer.unwritten());
            }
        }
        List<String> lines = new ArrayList<>();
        head(notes, unwritten, lines);
        body(streams, chains, lines);
        String packageName = name.packageName().isEmpty() ? "" : "package " + name.packageName() + ";\n\n";
        String importLines = imports.text();
        String text = packageName + importLines + (importLines.isEmpty() ? "" : "\n") + String.join("\n", lines) + "\n";
        return new Written(new Source(name, text), List.copyOf(unwritten));
    }

    private String validator() {
        return types.of(bound.policy().ref().sibling("Validator"));
    }

    private void head(List<String> notes, List<String> unwritten, List<String> lines) {
        String policy = types.of(bound.policy().ref());
        lines.add("/**");
        List<String> gaps = new ArrayList<>(notes);
        unwritten.forEach(each -> gaps.add("Not here, since no test can make one of its objects: " + each));
        lines.add(" * Requests that show what {@link " + policy + "} decides: were anything in one of its rules");
        lines.add(" * otherwise, one of them would be decided otherwise"
                + (gaps.isEmpty() ? "." : ", but for what is listed here."));
        if (!gaps.isEmpty()) {
            lines.add(" *");
            lines.add(" * <ul>");
            gaps.forEach(gap -> lines.add(" *   <li>" + Texts.comment(gap)));
            lines.add(" * </ul>");
        }
        lines.add(" */");
        if (options.generated()) {
            lines.add("@" + words.jdk("javax.annotation.processing", "Generated") + "(\"dev.chainrule\")");
        }
        lines.add("@" + words.jdk("java.lang", "SuppressWarnings") + "({\"deprecation\", \"removal\"})");
    }

    private void body(List<String> streams, List<String> chains, List<String> lines) {
        String stream = words.jdk("java.util.stream", "Stream");
        String list = words.jdk("java.util", "List");
        String string = words.jdk("java.lang", "String");
        String override = "@" + words.jdk("java.lang", "Override");
        ClassRef decisions = bound.decisions().sibling("Decision");
        String decision = types.of(decisions);
        String witness = words.witness();
        String codes = words.codes();
        lines.add("final class " + name.nestedName() + " {");
        List<String> inner = new ArrayList<>();
        inner.add("private " + name.nestedName() + "() {}");
        inner.add("");
        inner.add("/** All witnesses, each an argument for a test. */");
        inner.add("static " + stream + "<" + witness + "> all() {");
        Wrap.of("return " + stream + ".of(" + String.join(", ", streams) + ").flatMap(chain -> chain);", WIDTH)
                .forEach(line -> inner.add("    " + line));
        inner.add("}");
        inner.add("");
        inner.add("/** The codes of checks that deny, and of those that only warn: sorted, each once. */");
        inner.add("record " + codes + "(" + list + "<" + string + "> violations, " + list + "<" + string
                + "> warnings) {");
        inner.add("    private static " + codes + " of(" + decision + " decision) {");
        inner.add("        return new " + codes + "(sorted(decision.violations()), sorted(decision.warnings()));");
        inner.add("    }");
        inner.add("");
        inner.add("    private static " + list + "<" + string + "> sorted(" + list + "<" + decision
                + ".Violation> failed) {");
        inner.add("        return failed.stream().map(" + decision + ".Violation::code).distinct().sorted().toList();");
        inner.add("    }");
        inner.add("}");
        inner.add("");
        inner.add("/** A request, and what is to be decided of it: {@code expected} is to equal {@code actual}. */");
        inner.add("record " + witness + "(" + string + " name, " + codes + " expected, "
                + words.jdk("java.util.function", "Supplier") + "<" + decision + "> decision) {");
        inner.add("    " + codes + " actual() {");
        inner.add("        return " + codes + ".of(decision.get());");
        inner.add("    }");
        inner.add("");
        inner.add("    " + override);
        inner.add("    public " + string + " toString() {");
        inner.add("        return name;");
        inner.add("    }");
        inner.add("}");
        inner.addAll(chains);
        inner.addAll(told.write());
        inner.forEach(line -> lines.add(line.isEmpty() ? "" : "    " + line));
        lines.add("}");
    }
}
