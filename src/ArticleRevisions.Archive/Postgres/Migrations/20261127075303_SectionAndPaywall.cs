using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ArticleRevisions.Archive.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class SectionAndPaywall : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsPaywalled",
                table: "Snapshots",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Section",
                table: "Snapshots",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsPaywalled",
                table: "Snapshots");

            migrationBuilder.DropColumn(
                name: "Section",
                table: "Snapshots");
        }
    }
}
