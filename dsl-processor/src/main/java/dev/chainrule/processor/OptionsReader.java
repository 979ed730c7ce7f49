package dev.chainrule.processor;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.reader.Places;
import dev.chainrule.processor.writer.Options;
import dev.chainrule.processor.writer.PolicyWriter;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What does the compilation around a policy mean for what is written for it? */
final class OptionsReader {

    private static final String GENERATED = "javax.annotation.processing.Generated";

    /** The types of {@code java.lang} that facts are likely to be of, beside those that generated code names anyway. */
    private static final List<String> OF_FACTS = List.of(
            "Appendable",
            "AutoCloseable",
            "Boolean",
            "Byte",
            "CharSequence",
            "Cloneable",
            "Comparable",
            "Deprecated",
            "Double",
            "Enum",
            "Error",
            "Float",
            "IllegalArgumentException",
            "Iterable",
            "Long",
            "Module",
            "Number",
            "Package",
            "Process",
            "Readable",
            "Record",
            "Runnable",
            "Runtime",
            "RuntimeException",
            "Short",
            "StackTraceElement",
            "System",
            "Thread",
            "Throwable",
            "Void");

    private final Elements elements;
    private final Types types;

    OptionsReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** @param known the types that the policy knows */
    Options options(TypeElement policy, List<NamedType> known) {
        return new Options(
                Version.current(), seesGenerated(policy), shadowed(policy), overloaded(policy), members(known));
    }

    private Set<ClassRef> members(List<NamedType> known) {
        return known.stream()
                .flatMap(type ->
                        Stream.ofNullable(elements.getTypeElement(type.ref().canonicalName())))
                .flatMap(type -> ElementFilter.typesIn(type.getEnclosedElements()).stream())
                .map(type -> Places.of(type).type())
                .collect(Collectors.toSet());
    }

    /** The annotation lives in a module that the policy's own module need not read. */
    private boolean seesGenerated(TypeElement policy) {
        ModuleElement module = elements.getModuleOf(policy);
        boolean anywhere = module == null || module.isUnnamed();
        TypeElement generated =
                anywhere ? elements.getTypeElement(GENERATED) : elements.getTypeElement(module, GENERATED);
        return generated != null;
    }

    /**
     * The types of {@code java.lang} whose names the package gives to types of its own. They are asked for by name: to list a
     * package makes javac look into all its class files, and javac 17 fails on generated records that it has seen so.
     */
    private Set<String> shadowed(TypeElement policy) {
        PackageElement home = elements.getPackageOf(policy);
        TypesByName types = new TypesByName(elements, policy);
        String prefix = home.isUnnamed() ? "" : home.getQualifiedName() + ".";
        Set<String> shadowed = new TreeSet<>();
        List<String> javaLang = Stream.concat(OF_FACTS.stream(), PolicyWriter.javaLang().stream())
                .toList();
        for (String name : javaLang) {
            if (types.own(prefix + name).isPresent()) {
                shadowed.add(name);
            }
        }
        return shadowed;
    }

    /** Of such methods javac takes the one that fits the arguments best, which need not be the rule, but may be a chain. */
    private Set<String> overloaded(TypeElement policy) {
        Set<String> overloaded = new TreeSet<>();
        for (TypeElement type : withAncestors(policy)) {
            Set<String> once = new HashSet<>();
            withAncestors(type).stream()
                    .flatMap(declaring -> ElementFilter.methodsIn(declaring.getEnclosedElements()).stream())
                    .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
                    .map(method -> type.getQualifiedName() + "." + method.getSimpleName())
                    .filter(name -> !once.add(name))
                    .forEach(overloaded::add);
        }
        return overloaded;
    }

    private Set<TypeElement> withAncestors(TypeElement policy) {
        Set<TypeElement> found = new LinkedHashSet<>(Set.of(policy));
        policy.getInterfaces().stream()
                .map(types::asElement)
                .filter(TypeElement.class::isInstance)
                .forEach(parent -> found.addAll(withAncestors((TypeElement) parent)));
        return found;
    }
}
