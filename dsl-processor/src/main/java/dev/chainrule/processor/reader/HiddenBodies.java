package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What is read by bodies that the compiler does not show? Every fact there is. */
final class HiddenBodies implements Bodies {

    @Override
    public Reading read(ExecutableElement rule, KnownTypes known) {
        FactCollector facts = new FactCollector(rule, known);
        facts.readEverything();
        return new Reading(Rule.Body.UNREAD, facts.facts(), facts.asked(), List.of(), Optional.empty(), List.of());
    }

    @Override
    public boolean areSpared(TypeElement source) {
        return false;
    }

    @Override
    public Optional<Set<String>> called(TypeElement source) {
        return Optional.empty();
    }

    @Override
    public List<Rule.Trusted> answeringNull(TypeElement source) {
        return List.of();
    }

    @Override
    public boolean areShown() {
        return false;
    }
}
