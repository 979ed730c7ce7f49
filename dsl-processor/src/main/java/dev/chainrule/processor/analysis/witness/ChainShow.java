package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.proof.Case;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which requests show a chain itself: that it is permitted in each of its eras, where it ends, and that it is closed? */
final class ChainShow {

    /** For longer runs the same party stands there again and again. */
    private static final int MOST_ASKED = 8;

    private final BoundPolicy bound;
    private final Draft draft;
    private final Seeker seeker;

    ChainShow(BoundPolicy bound, Draft draft, Seeker seeker) {
        this.bound = bound;
        this.draft = draft;
        this.seeker = seeker;
    }

    /** A request that is permitted in an era. */
    private record Permitted(Case inCase, Witness witness) {}

    /** Shows a permitted request in each era of a chain, by its index, of which one is the base of all others. */
    void showPermitted(int index) {
        List<Case> eras = Case.of(bound.chains().get(index));
        List<Permitted> permitted = new ArrayList<>();
        for (int era = 0; era < eras.size(); era++) {
            Case inCase = eras.get(era);
            seeker.finder()
                    .permitted(index, era)
                    .ifPresentOrElse(
                            witness -> permitted.add(new Permitted(inCase, witness)), () -> draft.addUnshown(inCase));
        }
        if (!permitted.isEmpty()) {
            draft.setBase(base(permitted));
        }
        permitted.forEach(one -> seeker.add(one.witness(), isPermittedIn(one.inCase())));
    }

    /** That of the last era, in which readers are at home; made like those of the others, as far as it stays permitted. */
    private Request base(List<Permitted> permitted) {
        Permitted last = permitted.get(permitted.size() - 1);
        Predicate<Request> isPermitted = request -> seeker.finder()
                .witness(request)
                .filter(isPermittedIn(last.inCase()))
                .isPresent();
        Request likest = last.witness().request();
        for (int i = 0; i < permitted.size() - 1; i++) {
            likest = Likeness.nearer(likest, permitted.get(i).witness().request(), isPermitted);
        }
        return Spare.without(likest, Optional.empty(), isPermitted);
    }

    private static Predicate<Witness> isPermittedIn(Case inCase) {
        return witness -> witness.judgement().permits()
                && witness.request().date().map(inCase.era()::contains).orElse(true);
    }

    /** Shows where a chain ends, once there is a request along it. */
    void showEnds(BoundChain chain) {
        if (!chain.closed().isEmpty()) {
            add(chain, "that it is closed", Closed.request(chain));
            return;
        }
        Optional<Request> base = draft.base(chain);
        base.ifPresent(request -> Days.around(request)
                .forEach(day -> add(chain, "what is decided on " + day.date().orElseThrow(), day)));
        boolean dated = chain.windows().stream().anyMatch(window -> !window.isAlways());
        if (base.isEmpty() && dated) {
            open(chain, "the days on which it begins or ends", "no request along it is known");
        }
        IntStream.range(0, chain.positions().size())
                .filter(position -> chain.positions().get(position).run())
                .forEach(run -> showLengths(chain, run));
    }

    private void showLengths(BoundChain chain, int run) {
        RunLengths lengths = new RunLengths(chain, run);
        lengths.untold().forEach(what -> open(chain, what, "they are too many"));
        for (int length : lengths.shown()) {
            String what = "that there may be " + length + " " + lengths.name() + ", or not";
            Optional<Witness> asked =
                    length <= MOST_ASKED ? permittedBut(chain, run, length, length) : Optional.empty();
            asked.ifPresent(witness -> seeker.add(witness, other -> lengths.of(other.request()) == length));
            if (asked.isEmpty()) {
                withSomebody(chain, run)
                        .ifPresentOrElse(
                                request -> add(chain, what, lengths.in(request, length)),
                                () -> open(chain, what, "no request with any is known"));
            }
        }
    }

    /** A request with somebody in a run, one that is permitted if such a one is known: the base, or another. */
    private Optional<Request> withSomebody(BoundChain chain, int run) {
        return draft.base(chain)
                .filter(request -> !request.parties().get(run).isEmpty())
                .or(() -> permittedBut(chain, run, 1, Integer.MAX_VALUE).map(Witness::request))
                .or(() -> draft.witnesses()
                        .along(chain)
                        .map(Witness::request)
                        .filter(request -> !request.parties().get(run).isEmpty())
                        .findFirst());
    }

    /** One of the last era in which there is one, as the base is. */
    private Optional<Witness> permittedBut(BoundChain chain, int run, int least, int most) {
        int index = bound.chains().indexOf(chain);
        int eras = Case.of(chain).size();
        return IntStream.range(0, eras)
                .mapToObj(era -> seeker.finder().permittedWithRun(index, eras - 1 - era, run, least, most))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void add(BoundChain chain, String what, Request request) {
        if (!seeker.add(request)) {
            open(chain, what, "not all could be read that is asked then");
        }
    }

    private void open(BoundChain chain, String what, String reason) {
        String name = chain.chain().name();
        draft.addOpen(name, "of " + name + ", " + what, reason);
    }
}
