"""What `truce check --format sarif` writes, read by a model made from the published schema of SARIF 2.1.0: it refuses what that does not know."""

import os
import subprocess

import pytest
from conftest import SITES
from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Log


@pytest.mark.parametrize("name", SITES)
def test_a_report_for_code_scanning_is_what_its_schema_asks_for(name):
    content, day = SITES[name]
    command = [os.environ["TRUCE"], "check", "--content", str(content), "--as-of", day, "--format", "sarif"]
    said = subprocess.run(command, capture_output=True, text=True)
    assert said.returncode in (0, 1), said.stderr
    [run] = Log.model_validate_json(said.stdout).runs
    rules = {rule.id for rule in run.tool.driver.rules}
    assert {result.ruleId for result in run.results} <= rules
