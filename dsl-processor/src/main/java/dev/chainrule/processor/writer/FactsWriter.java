package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import java.util.List;
import java.util.stream.Stream;

/** Writes {@code …Facts}: a record and a builder for each party and transaction that the policy adds to its parents'. */
final class FactsWriter {

    private final BoundPolicy bound;
    private final Vocabulary words;
    private final FactsRecordWriter records;

    FactsWriter(BoundPolicy bound, Vocabulary words, TypeNames types) {
        this.bound = bound;
        this.words = words;
        this.records = new FactsRecordWriter(words, types);
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(words.get("facts"))
                .addJavadoc(
                        "Facts that stand by themselves, for applications whose own types do not implement those of\n{@link $T}, for data bindings and for tests.\n",
                        words.get("policy"))
                .addModifiers(FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        NameAllocator methods = new NameAllocator();
        Stream.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait")
                .forEach(methods::newName);
        NameAllocator names = new NameAllocator();
        names.newName(words.get("facts").simpleName());
        for (NamedType own : own()) {
            String name = names.newName(name(own.ref()) + "Facts");
            String factory = methods.newName(Surface.variable(new ClassRef("", name(own.ref()))));
            boolean isPublic = own.visibility() == NamedType.Visibility.PUBLIC;
            type.addMethod(MethodSpec.methodBuilder(factory)
                    .addJavadoc("Begins the facts of $L.\n", Texts.comment(English.one(own)))
                    .addModifiers(FactsRecordWriter.access(isPublic, STATIC))
                    .returns(words.get("facts").nestedClass(name).nestedClass("Builder"))
                    .addStatement(
                            "return new $T()",
                            words.get("facts").nestedClass(name).nestedClass("Builder"))
                    .build());
            type.addType(records.write(own, name, isPublic));
        }
        return type.build();
    }

    /** The simple name, with those of the types around it where two types share it. */
    private String name(ClassRef type) {
        boolean shared = own().stream()
                        .filter(other -> other.ref().simpleName().equals(type.simpleName()))
                        .count()
                > 1;
        if (!shared) {
            return type.simpleName();
        }
        String prefix = bound.policy().ref().nestedName() + ".";
        String nested =
                type.nestedName().startsWith(prefix) ? type.nestedName().substring(prefix.length()) : type.nestedName();
        return nested.replace(".", "");
    }

    /** The parties and transactions that no ancestor knows: those it declares, or names and has in its own package. */
    private List<NamedType> own() {
        List<ClassRef> declared =
                bound.policy().types().stream().map(NamedType::ref).toList();
        return bound.types().stream()
                .filter(type -> type.party().isPresent() || type.transaction())
                .filter(type -> declared.contains(type.ref()) && isOwn(type.ref()))
                .filter(FactsWriter::isImplementable)
                .toList();
    }

    /** Nested in the policy, or a neighbour of it that no ancestor knows. */
    private boolean isOwn(ClassRef type) {
        ClassRef policy = bound.policy().ref();
        boolean neighbour = type.packageName().equals(policy.packageName());
        boolean nested = type.nestedName().startsWith(policy.nestedName() + ".");
        return neighbour && (nested || !bound.inherited().contains(type));
    }

    private static boolean isImplementable(NamedType type) {
        return type.kind() == NamedType.Kind.INTERFACE
                && !type.generic()
                && !type.sealed()
                && type.visibility() != NamedType.Visibility.PRIVATE
                && type.accessors().stream()
                        .filter(Accessor::isAbstract)
                        .filter(accessor -> !isEquals(accessor))
                        .allMatch(accessor -> accessor.isFact() && isWellFormed(accessor.type()));
    }

    private static boolean isEquals(Accessor accessor) {
        return accessor.name().equals("equals") && accessor.parameters() == 1;
    }

    private static boolean isWellFormed(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            return declared.arguments().stream().allMatch(FactsWriter::isWellFormed);
        } else if (type instanceof JavaType.Array array) {
            return isWellFormed(array.component());
        } else if (type instanceof JavaType.Wildcard wildcard) {
            return Stream.concat(wildcard.above().stream(), wildcard.below().stream())
                    .allMatch(FactsWriter::isWellFormed);
        }
        return type instanceof JavaType.Primitive;
    }
}
