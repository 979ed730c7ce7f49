package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Enumeration;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What does one policy say, read from its source as it stands there, right or wrong? */
final class PolicyReader {

    private final Annotations annotations;
    private final TypeNames names;
    private final MemberReader members;
    private final Bodies bodies;
    private final KnownTypes known;
    private final MentionedTypes mentioned;
    private final List<Chain> chains = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Method> others = new ArrayList<>();
    private final Map<ClassRef, Enumeration> enumerations = new TreeMap<>();

    PolicyReader(Annotations annotations, TypeNames names, Bodies bodies, KnownTypes known) {
        this.annotations = annotations;
        this.names = names;
        this.members = new MemberReader(annotations, names);
        this.bodies = bodies;
        this.known = known;
        this.mentioned = new MentionedTypes(known);
    }

    Policy read(TypeElement type) {
        ClassRef ref = TypeNames.ref(type);
        Optional<AnnotationMirror> policy = Annotations.find(type, "Policy");
        policy.filter(Annotations::hasUnknownValue).ifPresent(unknown -> names.miss("@Policy"));
        type.getEnclosedElements().forEach(this::readMember);
        return new Policy(
                ref,
                TypeReader.kind(type),
                TypeNames.visibility(type),
                !type.getTypeParameters().isEmpty(),
                type.getModifiers().contains(Modifier.SEALED),
                policy.map(mirror -> annotations.string(mirror, "source")).orElse(""),
                policy.map(mirror -> annotations.string(mirror, "version")).orElse(""),
                policy.flatMap(this::replaces),
                policy.map(mirror -> annotations.bool(mirror, "mayLoosen")).orElse(true),
                parents(type),
                List.copyOf(chains),
                List.copyOf(rules),
                List.copyOf(others),
                mentioned.types(),
                mentioned.asked(),
                List.copyOf(enumerations.values()),
                annotations.suppressed(type),
                Place.of(ref));
    }

    /** What is no class is no policy either, and is told by its name. */
    private Optional<ClassRef> replaces(AnnotationMirror policy) {
        return annotations
                .type(policy, "replaces")
                .or(() -> annotations
                        .noClass(policy, "replaces")
                        .filter(name -> !name.equals("void"))
                        .map(name -> new ClassRef("", name)));
    }

    private List<ClassRef> parents(TypeElement type) {
        return type.getInterfaces().stream()
                .flatMap(parent -> names.name(parent).declared().stream())
                .toList();
    }

    private void readMember(Element member) {
        if (member instanceof TypeElement nested) {
            mentioned.addNested(nested);
        } else if (member instanceof ExecutableElement method) {
            readMethod(method);
        }
    }

    /** What is marked with two roles is read in the first; a check tells of it. */
    private void readMethod(ExecutableElement method) {
        Optional<String> role =
                Annotations.names(method).filter(MemberReader::isRole).findFirst();
        Optional<AnnotationMirror> mark = role.flatMap(name -> Annotations.find(method, name));
        mark.filter(Annotations::hasUnknownValue).ifPresent(unknown -> names.miss("@" + role.orElseThrow()));
        if (role.isEmpty()) {
            others.add(members.method(method));
        } else {
            mentioned.addParameters(method);
            readRole(method, role.get(), mark.orElseThrow());
        }
    }

    private void readRole(ExecutableElement method, String role, AnnotationMirror mark) {
        if (role.equals("Chain")) {
            chains.add(members.chain(method, mark));
        } else {
            Rule.Kind kind = MemberReader.kind(role).orElseThrow();
            Bodies.Reading body = bodies.read(method, known);
            body.asked().forEach(mentioned::addAsked);
            body.enumerations().forEach(named -> enumerations.put(named.type(), named));
            rules.add(members.rule(method, kind, mark, body));
        }
    }
}
