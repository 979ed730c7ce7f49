package dev.chainrule.processor.writer;

import com.palantir.javapoet.NameAllocator;
import dev.chainrule.processor.model.ClassRef;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How does the source of witnesses name what it needs? */
final class WitnessNames {

    private final SnippetTypes types;
    private final Imports imports;
    private final Builders builders;
    private final Set<String> reserved;
    private final String witness;
    private final String codes;

    /**
     * Names.
     *
     * @param declared names for the types that the source declares
     * @param named generated types that are named, beside those of the policy
     */
    WitnessNames(SnippetTypes types, Imports imports, Builders builders, NameAllocator declared, List<ClassRef> named) {
        this.types = types;
        this.imports = imports;
        this.builders = builders;
        this.witness = declared.newName("Witness");
        this.codes = declared.newName("Codes");
        this.reserved = types.reserved(named);
        reserved.addAll(List.of("Consumer", "Stream", "Supplier", witness, codes));
    }

    SnippetTypes types() {
        return types;
    }

    String witness() {
        return witness;
    }

    String codes() {
        return codes;
    }

    /** A type of the JDK. */
    String jdk(String packageName, String name) {
        return imports.name(new ClassRef(packageName, name));
    }

    /** What is passed for a parameter: a list for a run. */
    String argument(List<String> values, boolean run) {
        String all = String.join(", ", values);
        return run ? jdk("java.util", "List") + ".of(" + all + ")" : all;
    }

    /** The builder of a type's facts. */
    String builder(ClassRef type) {
        ClassRef record = builders.find(type).orElseThrow().record();
        return types.of(record) + ".Builder";
    }

    /** What no local variable may be called. */
    Set<String> reserved(String... others) {
        Set<String> all = new TreeSet<>(reserved);
        Stream.of(others).forEach(all::add);
        return all;
    }

    /** Names for fields. */
    NameAllocator variables() {
        NameAllocator names = new NameAllocator();
        reserved.forEach(names::newName);
        return names;
    }
}
