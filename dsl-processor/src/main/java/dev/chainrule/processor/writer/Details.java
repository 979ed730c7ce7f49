package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.Template;
import dev.chainrule.processor.model.Template.Placeholder;
import dev.chainrule.processor.writer.RulePlan.Asked;
import java.util.Optional;
import java.util.stream.Stream;

/** Which details does a violation of a rule take, since its texts do not say them in words that are always the same? */
final class Details {

    private final RulePlan plan;

    Details(RulePlan plan) {
        this.plan = plan;
    }

    /** Whether they are made with the object that the parameter takes. */
    boolean needs(Asked asked) {
        return asked.party()
                || placeholders()
                        .anyMatch(placeholder -> placeholder.parameter().equals(asked.name())
                                && !placeholder.accessors().isEmpty());
    }

    /** Whether they are made with what the chain calls it. */
    boolean needsRole(Asked asked) {
        return asked.passed()
                && (asked.party()
                        || placeholders()
                                .anyMatch(placeholder -> placeholder.parameter().equals(asked.name())
                                        && placeholder.accessors().isEmpty()));
    }

    /** Those that are filled anew for each violation. */
    Stream<Placeholder> placeholders() {
        return Stream.concat(Stream.of(plan.rule().otherwise()), plan.rule().remedies().stream())
                .flatMap(text -> Template.parse(text).parts().stream())
                .filter(part -> said(part).isEmpty())
                .map(Placeholder.class::cast);
    }

    /** The words of a part of a text, where they are the same in every message. */
    Optional<String> said(Template.Part part) {
        if (part instanceof Template.Literal text) {
            return Optional.of(text.text());
        } else if (part instanceof Template.Broken broken) {
            return Optional.of(broken.written());
        }
        Placeholder placeholder = (Placeholder) part;
        Optional<Asked> asked = asked(placeholder);
        if (asked.isEmpty()) {
            return Optional.of(placeholder.written());
        }
        boolean role = placeholder.accessors().isEmpty() && !asked.get().list();
        return role ? asked.get().fixed() : Optional.empty();
    }

    /** The parameter that it speaks of. */
    Optional<Asked> asked(Placeholder placeholder) {
        return plan.parameters().stream()
                .filter(asked -> asked.name().equals(placeholder.parameter()))
                .findFirst();
    }
}
