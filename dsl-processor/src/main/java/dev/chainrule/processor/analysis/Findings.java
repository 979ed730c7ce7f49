package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What has been found so far, each once, and which declarations are too broken to ask more about: one mistake is one
 * finding.
 */
final class Findings {

    /**
     * A finding before it has its place.
     *
     * @param places where it may be told, best first
     */
    record Raised(Catalogue entry, List<Place> places, List<String> quoted) {

        /** Whether another says so already: what several declarations bring about is one mistake, however many join in. */
        boolean says(Raised other) {
            return equals(other)
                    || (entry == other.entry
                            && places.size() > 1
                            && places.get(0).equals(other.places.get(0))
                            && quoted.get(0).equals(other.quoted.get(0)));
        }

        boolean isError() {
            return entry.severity() == Catalogue.Severity.ERROR;
        }
    }

    private record Declaration(ClassRef type, String member) {}

    private final Set<Raised> raised = new LinkedHashSet<>();
    private final Set<Declaration> broken = new HashSet<>();

    void report(Catalogue entry, Place place, Object... quoted) {
        report(entry, List.of(place), quoted);
    }

    /** Reports what several declarations bring about together: it is told at the first of them that its reader can edit. */
    void report(Catalogue entry, List<Place> places, Object... quoted) {
        mention(entry, places, quoted);
        if (entry.severity() == Catalogue.Severity.ERROR) {
            setAside(places.get(0));
        }
    }

    /** Reports what is wrong with a text or a name, which keeps nobody from asking more about the declaration. */
    void mention(Catalogue entry, Place place, Object... quoted) {
        mention(entry, List.of(place), quoted);
    }

    void mention(Catalogue entry, List<Place> places, Object... quoted) {
        raised.add(new Raised(
                entry, places, Arrays.stream(quoted).map(String::valueOf).toList()));
    }

    /** Asks nothing more about a declaration, although nothing is reported: javac does, or another finding. */
    void setAside(Place place) {
        broken.add(new Declaration(place.type(), place.member()));
    }

    boolean isSound(Method method) {
        return isSound(method.place());
    }

    /** Whether applications can implement it: neither it nor any of its accessors is broken. */
    boolean isSound(NamedType type) {
        return isSound(type.place()) && type.accessors().stream().allMatch(accessor -> isSound(accessor.place()));
    }

    private boolean isSound(Place place) {
        return !broken.contains(new Declaration(place.type(), place.member()));
    }

    boolean hasErrors() {
        return raised.stream().anyMatch(Raised::isError);
    }

    List<Raised> all() {
        return new ArrayList<>(raised);
    }
}
