package dev.chainrule.benchmarks.contestants.avaje;

import dev.chainrule.benchmarks.work.SaleRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.NullUnmarked;

/** An order through parties that no chain fits. */
@NullUnmarked // Else avaje also checks that no field is null, which is no rule of the programme.
@Valid
public record OtherOrder(SaleRequest.Other request) {

    @AssertTrue(message = "No chain fits these parties")
    public boolean fitsSomeChain() {
        return false;
    }
}
