package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Generated;
import dev.chainrule.processor.model.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How does the source of witnesses name what it needs, and what it declares? */
final class WitnessNames {

    /** What it names of the JDK, beside the types of facts. */
    private static final List<String> JDK =
            List.of("List", "Optional", "Set", "String", "Override", "Stream", "Supplier", "Consumer", "LocalDate");

    private final Imports imports;
    private final SnippetTypes types;
    private final Builders builders;
    private final FreeNames declared = new FreeNames();
    private final Set<String> reserved;
    private final String witness;
    private final String codes;

    /**
     * Names in the source of a class.
     *
     * @param ancestors the policies above: they have the facts of their own parties and transactions
     * @param name of the class
     * @param shadowed simple names of {@code java.lang} that mean something else in its package
     */
    WitnessNames(BoundPolicy bound, List<Policy> ancestors, ClassRef name, Set<String> shadowed) {
        Set<ClassRef> facts = FactClasses.of(bound);
        this.imports = new Imports(taken(facts, name, shadowed), shadowed);
        this.types = new SnippetTypes(bound, name.packageName(), Optional.of(imports));
        this.builders = new Builders(bound, ancestors, types);
        declare(facts, bound.policy().ref(), name);
        this.witness = declared.newName("Witness");
        this.codes = declared.newName("Codes");
        List<ClassRef> named = new ArrayList<>(facts);
        named.addAll(builders.owners());
        named.add(Generated.VALIDATOR.of(bound.policy().ref()));
        this.reserved = types.reserved(named);
        reserved.addAll(List.of("Consumer", "Stream", "Supplier", witness, codes));
    }

    /** Names that in that package, or in the source, mean something else than a type of another package. */
    private static Set<String> taken(Set<ClassRef> facts, ClassRef name, Set<String> shadowed) {
        Set<String> taken = new TreeSet<>(shadowed);
        taken.addAll(Set.of(name.simpleName(), "String", "Override", "SuppressWarnings"));
        facts.stream()
                .filter(type -> type.packageName().equals(name.packageName()))
                .forEach(type -> taken.add(type.simpleNames().get(0)));
        return taken;
    }

    /** No type that is declared in the source may take one of these names. */
    private void declare(Set<ClassRef> facts, ClassRef policy, ClassRef name) {
        Set<String> all = new TreeSet<>(JDK);
        all.add(name.simpleName());
        Stream.concat(
                        facts.stream(),
                        Stream.of(Generated.VALIDATOR, Generated.DECISION, Generated.FACTS)
                                .map(one -> one.of(policy)))
                .forEach(type -> all.addAll(type.simpleNames()));
        all.forEach(declared::newName);
    }

    SnippetTypes types() {
        return types;
    }

    Builders builders() {
        return builders;
    }

    String witness() {
        return witness;
    }

    String codes() {
        return codes;
    }

    /** Names for types that the source declares. */
    FreeNames declared() {
        return declared;
    }

    /** A type of the JDK. */
    String jdk(String packageName, String name) {
        return imports.name(new ClassRef(packageName, name));
    }

    /** What is imported of all that was named so far. */
    String imports() {
        return imports.text();
    }

    /** What is passed for a parameter: a list for a run. */
    String argument(List<String> values, boolean run) {
        String all = String.join(", ", values);
        return run ? jdk("java.util", "List") + ".of(" + all + ")" : all;
    }

    /** What is passed for a run in which the same party stands again and again. */
    String repeated(String value, int times) {
        return jdk("java.util", "Collections") + ".nCopies(" + times + ", " + value + ")";
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

    /** What a parameter is called that would like to be called so, wherever there is no other variable. */
    String parameter(String wanted) {
        return variables().newName(wanted);
    }

    /** Names for variables. */
    FreeNames variables() {
        FreeNames names = new FreeNames();
        reserved.forEach(names::newName);
        return names;
    }
}
