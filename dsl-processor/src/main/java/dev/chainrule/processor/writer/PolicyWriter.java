package dev.chainrule.processor.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Generated;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What does a policy become? Its validator, its decisions, its facts and its model, each in a source of its own. */
public final class PolicyWriter {

    private final BoundPolicy bound;
    private final Options options;
    private final Vocabulary words;
    private final TypeNames types;

    private PolicyWriter(BoundPolicy bound, Options options) {
        this.bound = bound;
        this.options = options;
        this.words = new Vocabulary(bound);
        this.types = new TypeNames(bound);
    }

    /** The simple names of the types of {@code java.lang} that sources name; a package may mean something else by them. */
    public static List<String> javaLang() {
        return Vocabulary.javaLang();
    }

    /** All sources of a policy without errors. */
    public static List<Source> write(BoundPolicy bound, Options options) {
        PolicyWriter writer = new PolicyWriter(bound, options);
        ChainTable table = new ChainTable(bound, writer.words);
        List<Source> sources = new ArrayList<>();
        // The validator first, since of what chains can do only that is written which it calls.
        sources.add(writer.source(
                Generated.VALIDATOR,
                new ValidatorWriter(bound, writer.words, writer.types, table, options.overloaded()).write()));
        sources.add(writer.source(
                Generated.CHAINS,
                new ChainsWriter(bound, writer.words, writer.types, table).write(options.fingerprint())));
        writer.addDecisionAndFacts(sources);
        sources.add(writer.source(Generated.MODEL, new ModelWriter(writer.words).write(bound.policy(), options)));
        return List.copyOf(sources);
    }

    /** What stands in for a policy with errors: the same names, and bodies that throw. */
    public static List<Source> writeStub(BoundPolicy bound, Options options) {
        PolicyWriter writer = new PolicyWriter(bound, options);
        List<Source> sources = new ArrayList<>();
        sources.add(writer.source(Generated.VALIDATOR, new StubWriter(bound, writer.words, writer.types).write()));
        writer.addDecisionAndFacts(sources);
        return List.copyOf(sources);
    }

    private void addDecisionAndFacts(List<Source> sources) {
        if (bound.decisions().equals(bound.policy().ref())) {
            sources.add(source(Generated.DECISION, new DecisionWriter(words).write()));
        }
        sources.add(source(Generated.FACTS, new FactsWriter(bound, words, types).write()));
    }

    private Source source(Generated kind, TypeSpec type) {
        ClassRef name = kind.of(bound.policy().ref());
        TypeSpec.Builder complete = type.toBuilder();
        if (isPublic(kind)) {
            complete.addModifiers(Modifier.PUBLIC);
        }
        if (options.generated()) {
            complete.addAnnotation(AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
                    .addMember("value", "$S", "dev.chainrule")
                    .build());
        }
        if (kind != Generated.DECISION && kind != Generated.MODEL) {
            complete.addAnnotation(AnnotationSpec.builder(words.get("suppressWarnings"))
                    .addMember("value", suppressed(kind))
                    .build());
        }
        complete.alwaysQualify(shadowed().toArray(String[]::new));
        String text = JavaFile.builder(name.packageName(), complete.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        return new Source(name, Tidy.of(text));
    }

    /** What javac would say of the policy's own types, of which its author knows: what is written only names them again. */
    private CodeBlock suppressed(Generated kind) {
        List<String> warnings = new ArrayList<>(List.of("deprecation"));
        if (isPublic(kind)) {
            warnings.add("exports");
        }
        if (kind != Generated.CHAINS) {
            warnings.add("rawtypes");
        }
        warnings.add("removal");
        return warnings.stream().map(warning -> CodeBlock.of("$S", warning)).collect(CodeBlock.joining(", ", "{", "}"));
    }

    private boolean isPublic(Generated kind) {
        return bound.policy().visibility() == NamedType.Visibility.PUBLIC && kind.isPublished();
    }

    /** Names of {@code java.lang} that mean something else in the policy's package. */
    private Set<String> shadowed() {
        Set<String> shadowed = new TreeSet<>(options.shadowed());
        bound.types().stream()
                .map(NamedType::ref)
                .filter(ref -> ref.packageName().equals(bound.policy().ref().packageName()))
                .map(ref -> ref.simpleNames().get(0))
                .filter(Vocabulary.simpleNames()::contains)
                .forEach(shadowed::add);
        shadowed.addAll(inherited());
        return shadowed;
    }

    /** Names of types that facts are of, and of others that are nested in parties and the like: a record inherits what its interfaces hold. */
    private Set<String> inherited() {
        Map<String, Set<ClassRef>> nested =
                options.members().stream().collect(Collectors.groupingBy(ClassRef::simpleName, Collectors.toSet()));
        return bound.types().stream()
                .flatMap(type -> type.accessors().stream())
                .flatMap(accessor -> named(accessor.type()))
                .filter(ref ->
                        !nested.getOrDefault(ref.simpleName(), Set.of(ref)).equals(Set.of(ref)))
                .map(ClassRef::simpleName)
                .collect(Collectors.toSet());
    }

    private static Stream<ClassRef> named(JavaType type) {
        if (type instanceof JavaType.Array array) {
            return named(array.component());
        } else if (type instanceof JavaType.Wildcard wildcard) {
            return Stream.concat(wildcard.above().stream(), wildcard.below().stream())
                    .flatMap(PolicyWriter::named);
        }
        return type instanceof JavaType.Declared declared
                ? Stream.concat(
                        Stream.of(declared.ref()), declared.arguments().stream().flatMap(PolicyWriter::named))
                : Stream.empty();
    }
}
