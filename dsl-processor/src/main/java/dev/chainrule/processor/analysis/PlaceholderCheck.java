package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Template;
import dev.chainrule.processor.model.Template.Placeholder;
import java.util.List;
import java.util.Optional;

/** Can every placeholder of a message or a remedy be filled in? */
final class PlaceholderCheck implements LocalCheck {

    /**
     * A text with placeholders.
     *
     * @param what what it is: message or remedy
     */
    private record Text(Policy policy, Rule rule, String what, Place place, Types types, Findings findings) {

        void report(Catalogue entry, String written, String... more) {
            Object[] quoted = new Object[more.length + 3];
            quoted[0] = written;
            quoted[1] = what;
            quoted[2] = Words.the(rule);
            System.arraycopy(more, 0, quoted, 3, more.length);
            findings.mention(entry, place, quoted);
        }
    }

    @Override
    public void check(Scope scope, Findings findings) {
        for (Policy policy : scope.policies()) {
            for (Rule rule : policy.rules()) {
                Place place = rule.method().place();
                String annotation = rule.kind().annotation();
                Place message = place.annotation(annotation, "otherwise");
                check(rule.otherwise(), new Text(policy, rule, "message", message, scope.types(), findings));
                Text remedy = new Text(
                        policy, rule, "remedy", place.annotation(annotation, "remedies"), scope.types(), findings);
                rule.remedies().forEach(text -> check(text, remedy));
            }
        }
    }

    private static void check(String written, Text text) {
        for (Template.Part part : Template.parse(written).parts()) {
            if (part instanceof Template.Broken broken) {
                switch (broken.flaw()) {
                    case UNCLOSED -> text.report(Catalogue.UNCLOSED_PLACEHOLDER, broken.written());
                    case EMPTY -> text.report(Catalogue.EMPTY_PLACEHOLDER, broken.written());
                    case NO_NAME -> text.report(Catalogue.MALFORMED_PLACEHOLDER, broken.written());
                }
            } else if (part instanceof Placeholder placeholder) {
                checkParameter(placeholder, text);
            }
        }
    }

    private static void checkParameter(Placeholder placeholder, Text text) {
        List<Parameter> parameters = text.rule().method().parameters();
        Optional<Parameter> named = parameters.stream()
                .filter(parameter -> parameter.name().equals(placeholder.parameter()))
                .findFirst();
        if (named.isPresent()) {
            Slot slot = text.types().slot(named.get().type());
            if (slot.isParty() || slot.isTransaction()) {
                checkFacts(placeholder, slot.type().orElseThrow(), text);
            }
            return;
        }
        List<String> names = parameters.stream().map(Parameter::name).toList();
        if (!names.isEmpty()) {
            text.report(Catalogue.UNKNOWN_PLACEHOLDER, placeholder.written(), advice(placeholder.parameter(), names));
        }
    }

    /** {@code Did you mean seller?}, or all there is to choose from. */
    private static String advice(String written, List<String> names) {
        return Spelling.nearest(written, names)
                .map(name -> "Did you mean \"" + name + "\"? Correct it")
                .orElse(names.isEmpty() ? "Remove it" : "Choose from " + Words.and(names));
    }

    private static void checkFacts(Placeholder placeholder, ClassRef start, Text text) {
        ClassRef type = start;
        String path = placeholder.parameter();
        List<String> accessors = placeholder.accessors();
        for (int i = 0; i < accessors.size(); i++) {
            String name = accessors.get(i);
            Optional<NamedType> asked = text.types().declared(type);
            if (asked.isEmpty()) {
                text.report(Catalogue.OPAQUE_FACT, placeholder.written(), type.simpleName(), path);
                return;
            }
            Optional<Accessor> fact = asked.get().accessors().stream()
                    .filter(accessor -> accessor.name().equals(name) && isAskable(accessor))
                    .findFirst();
            if (fact.isEmpty()) {
                List<String> names = asked.get().accessors().stream()
                        .filter(PlaceholderCheck::isAskable)
                        .map(Accessor::name)
                        .toList();
                text.report(
                        Catalogue.UNKNOWN_FACT, placeholder.written(), name, type.simpleName(), advice(name, names));
                return;
            }
            // The facts of parties and transactions themselves are looked at with these, and so are types that are
            // none.
            boolean elsewhere = i == 0 && (fact.get().isFact() || asked.get().kind() != NamedType.Kind.INTERFACE);
            if (!elsewhere && isHidden(fact.get(), text.policy(), i == accessors.size() - 1)) {
                text.findings()
                        .mention(
                                Catalogue.LESS_VISIBLE,
                                text.place(),
                                "placeholder",
                                placeholder.written(),
                                "the accessor " + name + " of " + type.simpleName(),
                                text.policy().name());
                return;
            }
            path += "." + name;
            if (fact.get().type() instanceof JavaType.Missing) {
                return;
            }
            String simple = Words.type(fact.get().type());
            type = fact.get().type().declared().orElse(new ClassRef("", simple));
        }
    }

    /** Whether validators elsewhere could not ask for it. What is asked last they need not name: there the accessor itself counts. */
    private static boolean isHidden(Accessor accessor, Policy policy, boolean last) {
        boolean isNamed = !last
                || accessor.type()
                        .declared()
                        .filter(ref -> !ref.packageName().startsWith("java."))
                        .isEmpty();
        return isNamed && accessor.visibility().compareTo(policy.visibility()) > 0;
    }

    private static boolean isAskable(Accessor accessor) {
        return accessor.isReadable() && accessor.thrown().isEmpty();
    }
}
